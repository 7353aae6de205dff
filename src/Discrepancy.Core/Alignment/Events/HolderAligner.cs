using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>
/// Lines up one stand that one document credits to the holder of an office and another to a person who, by its own words, has an office of another
/// rank: "the foreign minister voiced concern", "Reed, the deputy foreign minister, voiced concern". Two named persons may both have taken it.
/// Stateless and thread-safe.
/// </summary>
internal sealed class HolderAligner : IClaimAligner
{
    private const double Confidence = 0.8;

    /// <inheritdoc/>
    public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default)
    {
        var stances = claims.StopOn(cancellationToken).Select(VoicedStance.Read).OfType<VoicedStance>().ToList();
        var titles = claims.Where(claim => claim.Value is TitleValue).ToLookup(claim => claim.Span.Document.Path, StringComparer.Ordinal);
        var groups =
            from office in stances.StopOn(cancellationToken)
            where !IsName(office, claims)
            from person in stances
            where !string.Equals(office.Claim.Span.Document.Path, person.Claim.Span.Document.Path, StringComparison.Ordinal)
            where office.IsOnWhat(person) && titles[person.Claim.Span.Document.Path].Any(title => IsOf(title, person) && HasOtherRank(office, (TitleValue)title.Value))
            select new ClaimGroup(ClaimKind.Attribution, $"stance: {office.Stance}", $"who voiced {office.Stance}", [office.Claim, person.Claim], Confidence);
        return new ClaimAlignment([.. groups], []);
    }

    private static bool IsName(VoicedStance stance, ImmutableArray<Claim> claims) =>
        claims.Any(claim => claim.Value is PersonName name
            && string.Equals(claim.Span.Document.Path, stance.Claim.Span.Document.Path, StringComparison.Ordinal)
            && stance.Holder.Contains(NameFolding.Fold(name.Surname), StringComparer.Ordinal));

    private static bool IsOf(Claim title, VoicedStance person) =>
        NameFolding.Fold(title.Subject.Canonical).Split(' ').Contains(person.Holder[^1], StringComparer.Ordinal);

    /// <summary>"foreign minister" and "deputy foreign minister": one field, one kind of office, but not one rank.</summary>
    private static bool HasOtherRank(VoicedStance office, TitleValue title) =>
        title.Qualifiers.Length > 0
        && office.Holder.Length > 1
        && string.Equals(office.Holder[^1], title.Head.Split(' ')[^1], StringComparison.Ordinal)
        && title.Body.Any(word => office.Holder.Contains(word, StringComparer.Ordinal))
        && !title.Qualifiers.Any(qualifier => office.Holder.Contains(qualifier, StringComparer.Ordinal));
}
