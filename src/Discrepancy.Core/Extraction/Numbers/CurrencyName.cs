namespace Discrepancy.Extraction;

/// <summary>A currency as it is written.</summary>
/// <param name="Length">How many tokens name it.</param>
/// <param name="Code">Its code of ISO 4217, or the word where several states use it.</param>
/// <param name="Factor">How much of the main unit it is: 0.01 for cents.</param>
internal sealed record CurrencyName(int Length, string Code, decimal Factor);
