namespace Discrepancy.Evaluation.Quantities;

/// <summary>What a specification expects to be found.</summary>
/// <param name="Text">The words, in lower case.</param>
/// <param name="Start">Where they start in the input.</param>
/// <param name="End">Where they end, excluded.</param>
/// <param name="Value">The value as it is written there.</param>
/// <param name="Unit">The unit's name; empty where it has none.</param>
/// <param name="Currency">The ISO 4217 code; empty where none is given.</param>
internal sealed record SpecResult(string Text, int Start, int End, string Value, string Unit, string Currency);
