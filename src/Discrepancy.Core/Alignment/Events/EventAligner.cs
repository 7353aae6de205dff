using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Text;
using Discrepancy.Values;
using Discrepancy.Wording;

namespace Discrepancy.Alignment;

/// <summary>
/// Lines up what documents say of one act where they say that it did and did not happen, its opposite, or that it happened and is yet to come.
/// Only what a document states in its own name, or what one speaker says in both, is compared; opinions, conditions and questions are not.
/// Stateless and thread-safe.
/// </summary>
internal sealed class EventAligner : IClaimAligner
{
    private static readonly WordSet Negations = new("not no never nobody nothing without");

    /// <inheritdoc/>
    public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default)
    {
        ImmutableArray<ToldEvent> events = [.. claims.StopOn(cancellationToken).Where(claim => claim.Value is PropositionValue).Select(claim => new ToldEvent(claim)).Where(IsTold)];
        var clashes = EventCandidates.Pairs(events).StopOn(cancellationToken)
            .Select(pair => (pair.Left, pair.Right, Clash: Clash(events[pair.Left], events[pair.Right])))
            .Where(item => item.Clash is not null)
            .Select(item => new EventClash(item.Left, item.Right, item.Clash!.Value.Kind, item.Clash.Value.Score));
        return new ClaimAlignment([.. clashes.GroupBy(clash => clash.Kind).SelectMany(kind => EventGroups.Build(kind.Key, events, [.. kind]))], []);
    }

    private static bool IsTold(ToldEvent told) =>
        (told.Claim.Section is SectionKind.Body || told.IsMostOfDocument)
        && told.Words.Count > 0
        && told.Claim.Modality is Modality.Asserted or Modality.Planned or Modality.Announced
        && !IsUnclear(told.Claim);

    /// <summary>"No fund was not used", "did not wear a hat and swim": who can tell what is meant.</summary>
    private static bool IsUnclear(Claim claim) =>
        WordReader.Read(claim.Span.Document.Text, claim.Span.Span).Count(word => Negations.Contains(word.Key)) > (claim.Polarity is Polarity.Negative ? 1 : 0);

    private static (ClaimKind Kind, double Score)? Clash(ToldEvent left, ToldEvent right)
    {
        var isOneVoice = HaveOneSpeaker(left.Claim.Attribution, right.Claim.Attribution);
        if (isOneVoice && ExistentialDenial(left, right) is { } sure)
        {
            return (ClaimKind.Polarity, sure);
        }

        return EventMatch.Score(left, right) is not { } score ? null
            : isOneVoice && IsPolarityClash(left, right) ? (ClaimKind.Polarity, score)
            : IsStatusClash(left, right) ? (ClaimKind.Status, score)
            : null;
    }

    private static bool HaveOneSpeaker(Attribution left, Attribution right) =>
        left.Kind == AttributionKind.Author && right.Kind == AttributionKind.Author
        || (left.Speaker is { } speaker && right.Speaker is { } other && string.Equals(speaker, other, StringComparison.OrdinalIgnoreCase));

    private static bool IsPolarityClash(ToldEvent left, ToldEvent right)
    {
        if (left.Claim.Modality is not Modality.Asserted || right.Claim.Modality is not Modality.Asserted)
        {
            return false;
        }

        var isOneVerb = string.Equals(left.Predicate, right.Predicate, StringComparison.Ordinal);
        return left.Claim.Polarity == right.Claim.Polarity ? !isOneVerb && left.Claim.Polarity is Polarity.Positive && DifferInVerbOnly(left, right)
            : isOneVerb && (left.Claim.Polarity is Polarity.Negative ? EventMatch.Covers(right, left) : EventMatch.Covers(left, right));
    }

    /// <summary>Opposites are said of one act only where nothing else differs: "sat by a desk" and "stood at a window" may both be.</summary>
    private static bool DifferInVerbOnly(ToldEvent left, ToldEvent right) =>
        left.Words.Where(word => !string.Equals(word, left.Predicate, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal)
            .SetEquals(right.Words.Where(word => !string.Equals(word, right.Predicate, StringComparison.Ordinal)))
        && !(left.IsOfNewcomer && right.IsOfNewcomer);

    /// <summary>"There is no boy playing outdoors" against "a young boy plays outdoors".</summary>
    private static double? ExistentialDenial(ToldEvent left, ToldEvent right)
    {
        var (negative, positive) = left.Claim.Polarity is Polarity.Negative ? (left, right) : (right, left);
        return negative.Claim.Polarity is Polarity.Negative && positive.Claim.Polarity is Polarity.Positive
            && negative.Claim.Modality is Modality.Asserted && positive.Claim.Modality is Modality.Asserted
            && negative.IsExistential && negative.IsMostOfDocument && positive.IsMostOfDocument
            && EventMatch.Covers(positive, negative) ? 0.9 : null;
    }

    private static bool IsStatusClash(ToldEvent left, ToldEvent right) =>
        left.Claim.Polarity is Polarity.Positive && right.Claim.Polarity is Polarity.Positive
        && string.Equals(left.Predicate, right.Predicate, StringComparison.Ordinal)
        && ((IsDone(left.Claim) && IsToCome(right.Claim)) || (IsToCome(left.Claim) && IsDone(right.Claim)));

    private static bool IsDone(Claim claim) => claim is { Modality: Modality.Asserted, Status: EventStatus.Happened };

    private static bool IsToCome(Claim claim) => claim.Modality is Modality.Planned or Modality.Announced && claim.Status is EventStatus.ToCome or EventStatus.Unknown;
}
