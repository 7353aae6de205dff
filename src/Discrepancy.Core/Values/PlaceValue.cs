using System.Collections.Immutable;

namespace Discrepancy.Values;

/// <summary>A place and what is known to hold it.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Within">Canonical names of the places that hold it, from the nearest: Tokyo is within Japan. Empty where nothing is known.</param>
public sealed record PlaceValue(string Name, PlaceKind Kind, ImmutableArray<string> Within) : ClaimValue
{
    /// <summary>The canonical name.</summary>
    public override string Normalized => Name;

    /// <summary>Whether name, kind and containers are the same.</summary>
    public bool Equals(PlaceValue? other) =>
        other is not null && Kind == other.Kind && string.Equals(Name, other.Name, StringComparison.Ordinal) && Within.SequenceEqual(other.Within, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Kind);
}
