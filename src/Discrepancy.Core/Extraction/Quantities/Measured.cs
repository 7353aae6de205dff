using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>What a family of quantities made of an amount.</summary>
/// <param name="End">Index behind its last token.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Unit">The unit, normalised.</param>
/// <param name="UnitToken">Index of the unit; -1 for none.</param>
internal sealed record Measured(int End, Measure Measure, string Unit, int UnitToken)
{
    /// <summary>By what the stated number is multiplied for the unit: 10 for decades, 0.01 for cents.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>What a smaller unit adds, in the unit: 0.2 for "5 dollars and 20 cents".</summary>
    public decimal Added { get; init; }

    /// <summary>The second number of a vote.</summary>
    public decimal? Against { get; init; }

    /// <summary>Index of the first token where it lies before the amount's own: "aged 42".</summary>
    public int? First { get; init; }
}
