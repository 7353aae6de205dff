using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>
/// The news with which two reports of one day open: who announced the same in both has announced it on one day. Only first sentences are looked at, which share
/// much of what is said and its speaker; later on a report tells of several statements.
/// </summary>
internal static class LeadSaying
{
    private const int LeastTerms = 6;
    private const double LeastShared = 2.5;
    private const double LeastOfSpeaker = 0.4;

    private static readonly WordSet BeforeDate = new("on early late a an the in");

    /// <summary>Whether both dates are of what the reports say first that somebody said.</summary>
    public static bool Has(SlotCluster cluster, SlotClaim left, SlotClaim right, float[] features) =>
        left.Claim.Kind is ClaimKind.Date
        && cluster.IsLead(left) && cluster.IsLead(right)
        && features[(int)SlotFeature.SentenceShared] >= LeastShared
        && left.Terms.Count(right.Terms.Contains) >= LeastTerms
        && Speaker(left) is { } speaker && Speaker(right) is { } other
        && (!speaker.IsEmpty || !other.IsEmpty)
        && IsTold(speaker, right) && IsTold(other, left);

    private static bool IsTold(ImmutableArray<string> speaker, SlotClaim slot) =>
        speaker.IsEmpty || speaker.Count(slot.Terms.Contains) >= LeastOfSpeaker * speaker.Length;

    /// <summary>The name before the verb of saying; empty where another word stands there, null where nothing is said.</summary>
    private static ImmutableArray<string>? Speaker(SlotClaim slot)
    {
        var at = 0;
        while (BeforeDate.Contains(slot.Surroundings.WordBefore(at)) || IsSayingNoun(slot.Surroundings.WordBefore(at)))
        {
            at++;
        }

        return IsSayingVerb(slot.Surroundings.WordBefore(at))
            ? [.. slot.Surroundings.Before.Skip(at + 1).TakeWhile(word => char.IsUpper(word[0]) || word is "and" or "the" or "of")
                .Where(word => char.IsUpper(word[0])).Select(word => word.ToLowerInvariant())]
            : Enumerable.Range(0, at).Any(rank => IsSayingNoun(slot.Surroundings.WordBefore(rank))) ? [] : null;
    }

    private static bool IsSayingNoun(string word) => word is "response" or "reply" or "answer" or "speech" || WordForms.Of(word).Any(form => ReportingLexicon.Default.Noun(form) is { Sort: ReportingSort.Speech });

    private static bool IsSayingVerb(string word) => WordForms.Of(word).Any(form => ReportingLexicon.Default.Verb(form) is { Sort: ReportingSort.Speech });
}
