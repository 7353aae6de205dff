using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>What two claims of one document share that say the same.</summary>
internal sealed record ClaimKey(ClaimKind Kind, string Subject, ClaimPredicate Predicate, string Value, Polarity Polarity, Modality Modality, AttributionKind AttributionKind, string? Speaker)
{
    /// <summary>The key of a claim.</summary>
    public static ClaimKey Of(Claim claim) => new(
        claim.Kind,
        claim.Subject.Canonical,
        claim.Predicate,
        ValueOf(claim.Value),
        claim.Polarity,
        claim.Modality,
        claim.Attribution.Kind,
        claim.Attribution.Speaker);

    /// <summary>An office's notation leaves out the place and whether it is a past one, which make another office all the same.</summary>
    private static string ValueOf(ClaimValue value) =>
        value is TitleValue title ? $"{title.Normalized}|{title.Place}|{title.Party}|{title.IsFormer}" : value.Normalized;
}
