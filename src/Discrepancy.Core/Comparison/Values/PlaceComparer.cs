using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>
/// Flags one event in two cities, regions or countries of which neither holds the other. A building within a city, a city within a country
/// and a place of which too little is known are more or less precise, not different. Stateless and thread-safe.
/// </summary>
internal sealed class PlaceComparer : IClaimComparer
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);

        return group.Kind == ClaimKind.Place
            && SlotComparison.Compare(group, group.Claims, "place-mismatch", Clash, Relation.Granularity) is { } finding
            ? [finding]
            : [];
    }

    private static bool Clash(Claim left, Claim right)
    {
        var (one, other) = ((PlaceValue)left.Value, (PlaceValue)right.Value);
        return IsKnown(one) && IsKnown(other)
            && !string.Equals(one.Name, other.Name, StringComparison.Ordinal)
            && !one.Within.Contains(other.Name, StringComparer.Ordinal)
            && !other.Within.Contains(one.Name, StringComparer.Ordinal);
    }

    /// <summary>A country is known to be apart from another; a city only where it is known which one is meant.</summary>
    private static bool IsKnown(PlaceValue place) =>
        place.Kind == PlaceKind.Country || (place.Kind is PlaceKind.City or PlaceKind.Region && !place.Within.IsEmpty);
}
