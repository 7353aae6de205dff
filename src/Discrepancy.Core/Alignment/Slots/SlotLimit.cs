using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>How probable at most it is that two claims fill one slot, by what ECB+ has too little of to learn it from. Stateless.</summary>
internal static class SlotLimit
{
    /// <summary>Enough for a possible contradiction, too little for a sure one.</summary>
    private const double Possible = 0.5;

    /// <summary>What lies this many days around a report's own day is its news.</summary>
    private const int DaysOfNews = 10;

    /// <summary>News of one event are not further apart than this.</summary>
    private const int DaysOfOneStory = 45;

    /// <summary>With fewer words in common two sentences may tell of any event of a kind.</summary>
    private const int LeastInCommon = 3;

    /// <summary>With fewer words of the clauses in common a doubtful pair is none.</summary>
    private const int LeastOfClause = 2;

    /// <summary>The limit, from 0 to 1, for two claims of <paramref name="cluster"/>.</summary>
    public static double Of(SlotCluster cluster, SlotClaim left, SlotClaim right, float[] features)
    {
        if (AreNewsOfOtherDays(left.Claim, right.Claim) || IsActOnAnotherThing(left, features) || IsSaidByAnother(left, right, features)
            || AreOfTwoThings(cluster, left, right))
        {
            return 0;
        }

        var isDoubtful = IsTooLittle(left, right) || IsAnotherAct(left, right, features) || SlotAct.IsOfADay(left, right) || SlotAct.IsMore(left, right)
            || SlotThing.IsDistanceAndLength(left, right) || SlotSet.MayBeWithin(left, right) || SlotDay.IsOneWordOfTwoReports(left.Claim, right.Claim)
            || cluster.Actors.AreOther(left, right) || SameOwned.AreOther(left, right) || SameDeed.AreOther(left, right) || IsOneOfSeveral(cluster, left) || IsOneOfSeveral(cluster, right);
        return !isDoubtful ? SlotGround.IsFirm(left, right, features) ? 1 : Possible : features[(int)SlotFeature.ClauseCount] < LeastOfClause ? 0 : Possible;
    }

    private static bool AreOfTwoThings(SlotCluster cluster, SlotClaim left, SlotClaim right) =>
        SlotThing.AreOther(left, right) || SlotThing.AreOfTwoKinds(cluster, left, right) || SlotSet.AreApart(left, right) || SlotSet.AreUnlikeParts(left, right)
        || SameDecision.AreOther(left, right) || SlotSet.IsSum(cluster, left, right) || SlotSet.IsSum(cluster, right, left) || SlotAct.IsOfAnotherEvent(left) != SlotAct.IsOfAnotherEvent(right);

    // "120 pages of letters and 150 pages of letters": which of them the other report means cannot be told.
    private static bool IsOneOfSeveral(SlotCluster cluster, SlotClaim slot) =>
        slot.Unit.Length > 0 && !slot.Phrase.Noun.IsEmpty
        && cluster.OfUnit(slot).Any(other =>
            other.Claim.SentenceSpan == slot.Claim.SentenceSpan
            && !other.Agrees(slot)
            && other.Phrase.Noun.SequenceEqual(slot.Phrase.Noun, StringComparer.Ordinal));

    // Found guilty on one day and sentenced on another; four wounded and seven shot.
    private static bool IsAnotherAct(SlotClaim left, SlotClaim right, float[] features) =>
        (left.Claim.Kind is ClaimKind.Date or ClaimKind.Place || SlotAct.CountsPersons(left, right))
        && (features[(int)SlotFeature.PredicateSame] < 1 || SlotAct.AreOtherNouns(left, right))
        && !ValuePhrase.SayTheSame(left.Phrase, right.Phrase)
        && !SlotAct.SayOneThing(left, right) && !SlotSet.AreOneWhole(left, right)
        && !(IsUnknownOrTold(left, right) && IsUnknownOrTold(right, left));

    private static bool IsUnknownOrTold(SlotClaim slot, SlotClaim other) => SlotAct.Of(slot).Length == 0 || SlotAct.IsToldBy(slot, other);

    // "Her lawyer said on Monday", "the leaders of the committee said on Tuesday".
    private static bool IsSaidByAnother(SlotClaim left, SlotClaim right, float[] features) =>
        features[(int)SlotFeature.SubjectOverlap] == 0 && SlotAct.AreSayings(left, right);

    // "Last Sunday" in two reports a year apart.
    private static bool AreNewsOfOtherDays(Claim left, Claim right) =>
        NewsDay(left) is { } one && NewsDay(right) is { } other && Math.Abs(one.DayNumber - other.DayNumber) > DaysOfOneStory;

    private static DateOnly? NewsDay(Claim claim) =>
        claim.Value is DateValue { Range: { First: { } first, Last: { } last } } && claim.Span.Document.Published?.Value is { } day
        && first >= day.AddDays(-DaysOfNews) && last <= day.AddDays(DaysOfNews)
            ? day
            : null;

    // "The council met" is said of many meetings, "it cost" of many things.
    private static bool IsTooLittle(SlotClaim left, SlotClaim right) =>
        left.Claim.Kind is not ClaimKind.Quantity && left.Terms.Count(right.Terms.Contains) < LeastInCommon;

    // She opened the library in one year and the bath in another; the library opened, and the bath did.
    private static bool IsActOnAnotherThing(SlotClaim slot, float[] features) =>
        slot.Claim.Kind is ClaimKind.Date or ClaimKind.Place
        && features[(int)SlotFeature.PredicateSame] > 0
        && (features[(int)SlotFeature.ObjectOverlap] == 0 || (features[(int)SlotFeature.SubjectOverlap] == 0 && features[(int)SlotFeature.ClauseCount] < LeastOfClause));
}
