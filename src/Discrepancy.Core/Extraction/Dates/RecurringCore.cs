using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>A date that recurs, before it is known which one is meant.</summary>
/// <param name="End">Index behind its last token.</param>
/// <param name="Make">Makes the expression.</param>
/// <param name="NeedsWhich">Whether the words are a date only where a year or "last" stands with them.</param>
internal sealed record RecurringCore(int End, Func<Occurrence, DateExpression> Make, bool NeedsWhich = false);
