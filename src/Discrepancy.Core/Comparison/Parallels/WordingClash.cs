using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Comparison;

/// <summary>How two wordings of one place exclude one another.</summary>
/// <param name="Kind">The kind of fact that differs.</param>
/// <param name="Rule">The rule's name.</param>
internal sealed record WordingClash(ClaimKind Kind, string Rule)
{
    /// <summary>One says that it is so, one that it is not.</summary>
    public static WordingClash Polarity { get; } = new(ClaimKind.Polarity, "polarity-mismatch");

    /// <summary>Words that say the opposite.</summary>
    public static WordingClash Opposite { get; } = new(ClaimKind.Polarity, "antonym");

    /// <summary>Two things of one kind, of which one is not the other.</summary>
    public static WordingClash Thing { get; } = new(ClaimKind.Other, "wording-mismatch");

    /// <summary>Another count or amount.</summary>
    public static WordingClash Number { get; } = new(ClaimKind.Quantity, "number-mismatch");

    /// <summary>Another place in a row.</summary>
    public static WordingClash Ordinal { get; } = new(ClaimKind.Event, "ordinal-mismatch");

    /// <summary>Another country, region or city, or its people.</summary>
    public static WordingClash Place { get; } = new(ClaimKind.Place, "place-wording");

    /// <summary>The rules that only wordings have, beside those on polarity.</summary>
    public static ImmutableArray<string> OwnRules { get; } = [Thing.Rule, Number.Rule, Ordinal.Rule, Place.Rule];
}
