namespace Discrepancy.Values;

/// <summary>A number with its unit, as an interval.</summary>
/// <param name="Number">The number as it was stated, scaled ("$320 billion" is 320,000,000,000).</param>
/// <param name="Range">What the words allow: "at least three" is open above, "almost 320" reaches a little below.</param>
/// <param name="Approximator">How exactly it was stated.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Unit">ISO 4217 currency, <c>percent</c>, a unit of time or length, or the lemma of what is counted; empty where nothing tells.</param>
public sealed record QuantityValue(decimal Number, NumberRange Range, Approximator Approximator, Measure Measure, string Unit) : ClaimValue
{
    /// <summary>The second number of a vote ("77" of "348-77"); null elsewhere.</summary>
    public decimal? Against { get; init; }

    /// <summary>
    /// The place the words stop at, scaled: 1,000,000,000 for "320 billion", 0.1 for "3.5", 100 for "1,200"; 0 where nothing tells.
    /// A value whose distance is at most half of it may be the same number, rounded.
    /// </summary>
    public decimal Step { get; init; }

    /// <summary>The interval and the unit.</summary>
    public override string Normalized =>
        string.Join(' ', new[] { Against is { } against ? $"{Range}-{NumberRange.Exactly(against)}" : Range.ToString(), Unit }.Where(part => part.Length > 0));
}
