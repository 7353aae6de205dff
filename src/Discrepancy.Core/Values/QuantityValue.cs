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

    /// <summary>Whether the words name two ends that are one number: "between 16 and 16".</summary>
    public bool IsSpan { get; init; }

    /// <summary>
    /// The place the words stop at, scaled: 1,000,000,000 for "320 billion", 0.1 for "3.5", 100 for "1,200"; 0 where nothing tells.
    /// A value whose distance is at most half of it may be the same number, rounded.
    /// </summary>
    public decimal Step { get; init; }

    /// <summary>What the rate is by, in the singular: "barrel" of "$5 a barrel", "100000 person" of "12 per 100,000 people"; empty for no rate.</summary>
    public string Per { get; init; } = "";

    /// <summary>Of what it is a part or an amount: "gdp" of "2 percent of GDP", "ammunition" of "5,000 rounds of ammunition"; empty where nothing tells.</summary>
    public string Of { get; init; } = "";

    /// <summary>The words that narrow what is counted: "chinese surveillance" of "three Chinese surveillance balloons", "killed" of "20 people killed"; empty for none.</summary>
    public string Modifiers { get; init; } = "";

    /// <summary>The number in <see cref="BaseUnit"/>: 804.672 for "half a mile"; null where the unit has none.</summary>
    public decimal? BaseNumber { get; init; }

    /// <summary>
    /// The coherent unit of the International System of Units that the unit converts to (metre, kilogram, second, square metre, cubic metre,
    /// metre per second, watt, joule, kelvin), by the factors of NIST SP 811, appendix B; degrees of temperature and calendar
    /// months and years have none. Empty where <see cref="BaseNumber"/> is null.
    /// </summary>
    public string BaseUnit { get; init; } = "";

    /// <summary>The interval, the unit and what the rate is by.</summary>
    public override string Normalized => string.Join(' ', new[]
    {
        Against is { } against ? $"{Range}-{NumberRange.Exactly(against)}" : IsSpan ? $"{Range}..{Range}" : Range.ToString(),
        Unit,
        Per.Length > 0 ? $"per {Per}" : "",
    }.Where(part => part.Length > 0));
}
