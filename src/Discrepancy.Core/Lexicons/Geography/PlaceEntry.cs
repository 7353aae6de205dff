using System.Collections.Immutable;
using Discrepancy.Values;

namespace Discrepancy.Lexicons;

/// <summary>A place of the built-in geography.</summary>
/// <param name="Name">The canonical name: "United States".</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Within">Canonical names of the places that hold it, from the nearest: region, country. Empty for countries and areas.</param>
/// <param name="Population">Rough number of inhabitants, for ranking only; zero where unknown.</param>
internal sealed record PlaceEntry(string Name, PlaceKind Kind, ImmutableArray<string> Within, long Population)
{
    /// <summary>Whether the name that was looked up is also the name of another place.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>Whether the bare name usually means this place although a more populous one shares it: New York City, Washington.</summary>
    public bool IsUsualMeaning { get; init; }

    /// <summary>Whether the name is also a common English word ("Reading", "Nice"): a place only where the context says so.</summary>
    public bool IsCommonWord { get; init; }
}
