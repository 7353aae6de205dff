using System.Collections.Immutable;

namespace Discrepancy.Values;

/// <summary>A person's office in its parts, so that word order does not matter: "Vice Foreign Minister" is "Vice Minister of Foreign Affairs".</summary>
/// <param name="Qualifiers">Words that change the rank, in the order of the text, which English fixes: senior, deputy.</param>
/// <param name="Head">The office itself: minister, president.</param>
/// <param name="Body">The words for the body or field, sorted and without the filler "affairs"; empty where none is stated.</param>
public sealed record TitleValue(ImmutableArray<string> Qualifiers, string Head, ImmutableArray<string> Body) : ClaimValue
{
    /// <summary>The place or state of the office, canonical; empty where none is stated.</summary>
    public string Place { get; init; } = "";

    /// <summary>The party that the holder belongs to, canonical; empty where none is stated.</summary>
    public string Party { get; init; } = "";

    /// <summary>Whether the office is a past one ("former", "ex-", "then").</summary>
    public bool IsFormer { get; init; }

    /// <summary>Rank and head noun: "senior deputy minister".</summary>
    public string Office => string.Join(' ', Qualifiers.Append(Head));

    /// <summary>Rank, head noun and body: "senior deputy minister (foreign)".</summary>
    public override string Normalized => Body.IsEmpty ? Office : $"{Office} ({string.Join(' ', Body)})";

    /// <summary>Whether rank, office, body, place, party and tense are the same.</summary>
    public bool Equals(TitleValue? other) =>
        other is not null && IsFormer == other.IsFormer
        && string.Equals(Normalized, other.Normalized, StringComparison.Ordinal) && string.Equals(Place, other.Place, StringComparison.Ordinal)
        && string.Equals(Party, other.Party, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Normalized, Place, Party, IsFormer);
}
