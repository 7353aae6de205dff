namespace Discrepancy.Evaluation.Dates;

/// <summary>A value of an expression in the Recognizers specs.</summary>
/// <param name="First">Its first day; null where the past is open, and for a length of time.</param>
/// <param name="End">The day it ends: the one behind its last, or for a range of two named ends the beginning of the second; null where the future is open.</param>
/// <param name="Seconds">The length of time in seconds, a year being 365 and a month 30 days; null for days.</param>
internal sealed record SpecValue(DateOnly? First, DateOnly? End, decimal? Seconds);
