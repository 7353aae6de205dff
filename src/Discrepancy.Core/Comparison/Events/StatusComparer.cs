using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Values;
using Discrepancy.Wording;

namespace Discrepancy.Comparison;

/// <summary>
/// Flags one act that a document has as done and another, which appeared later, as yet to come. A later report that has it done only goes on with the
/// story; on one day it is noted, and flagged where it is said to be done already. Stateless and thread-safe.
/// </summary>
internal sealed class StatusComparer : IClaimComparer
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);

        if (!EventGroup.Holds<PropositionValue>(group, ClaimKind.Status))
        {
            return [];
        }

        var done = group.Claims.Where(claim => claim is { Status: EventStatus.Happened, Span.Document.Published: not null }).ToList();
        var first = done.Select(DayOf).Order().FirstOrDefault();
        var toCome = group.Claims.Where(claim => claim is { Span.Document.Published: not null } && IsToCome(claim, done, first)).ToList();
        return done.Count == 0 || toCome.Count == 0 ? [] : [ToFinding(group, done, toCome, toCome.Exists(claim => DayOf(claim) > first))];
    }

    private static Finding ToFinding(ClaimGroup group, List<Claim> done, List<Claim> toCome, bool isLater)
    {
        var isConflict = isLater ? group.Confidence >= EventGroup.Sure : done.Exists(HasAlready);
        var explanation = $"{Phrases.Documents(done)} {Phrases.Verb(done, "has", "have")} it as done (\"{done[0].Span.Quote}\"), {Phrases.Documents(toCome)} as yet to come (\"{toCome[0].Span.Quote}\"), and the days of the reports do not explain it.";
        return FindingBuilder.Build(
            group,
            new Ruling(isConflict ? Relation.StatusConflict : Relation.PossibleContradiction, "status-mismatch", explanation, 0.85) { SureFrom = isLater ? EventGroup.Sure : null, Doubts = isConflict ? [] : [isLater ? Doubt.UnsureSlot : Doubt.OneDay] },
            [($"done: {done[0].Value.Normalized}", done), ($"to come: {toCome[0].Value.Normalized}", toCome)]);
    }

    /// <summary>"was expected to be charged" may tell of a time before it was done, unless another has it as done already on the same day.</summary>
    private static bool IsToCome(Claim claim, List<Claim> done, DateOnly first) => claim.Status switch
    {
        EventStatus.ToCome => DayOf(claim) >= first,
        EventStatus.Unknown => DayOf(claim) == first && done.Exists(HasAlready),
        _ => false,
    };

    private static DateOnly DayOf(Claim claim) => claim.Span.Document.Published!.Value;

    /// <summary>"had already been charged": what others still wait for.</summary>
    private static bool HasAlready(Claim done) => WordReader.Read(done.Span.Document.Text, done.Span.Span).Any(word => word.Key is "already");
}
