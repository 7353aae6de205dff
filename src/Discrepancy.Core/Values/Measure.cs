namespace Discrepancy.Values;

/// <summary>What a quantity measures. Quantities of different measures are never compared.</summary>
public enum Measure
{
    /// <summary>A number of things: "three times", "1.5 million women".</summary>
    Count,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A difference of percentages.</summary>
    PercentagePoint,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A person's age.</summary>
    Age,

    /// <summary>A place in a series: "17th".</summary>
    Ordinal,

    /// <summary>A share: "a third of".</summary>
    Fraction,

    /// <summary>A factor: "four times more".</summary>
    Multiple,

    /// <summary>Votes for and against: "348-77".</summary>
    Vote,

    /// <summary>A distance, weight, area or other physical unit.</summary>
    Physical,

    /// <summary>A number of which the words do not tell what it counts or measures: "the toll rose to 42". It is never compared.</summary>
    Number,
}
