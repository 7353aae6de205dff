namespace Discrepancy.Evaluation.Quantities;

/// <summary>One input of a specification.</summary>
/// <param name="Input">The text.</param>
/// <param name="Results">All that is to be found in it and has a value.</param>
internal sealed record SpecCase(string Input, IReadOnlyList<SpecResult> Results);
