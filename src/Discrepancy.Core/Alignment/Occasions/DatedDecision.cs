using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>A vote of a body on a day: "on Monday, the council voted 9-2", "the council's motion passed Monday", "the override by the council on Monday". No parse is needed, so that none can fail.</summary>
internal static class DatedDecision
{
    private const int ReachOfAct = 4;
    private const int ReachOfBody = 8;
    private const int ReachOfOpening = 5;

    private static readonly WordSet BeforeDate = new("on in early late last later");
    private static readonly WordSet Ahead = new("to will would could may might should shall must expected");

    /// <summary>The body that <paramref name="slot"/> dates a decision of, in lower case; null where it dates none.</summary>
    public static string? BodyOf(SlotClaim slot) => Behind(slot) ?? Before(slot) ?? Beside(slot);

    // "On Monday, the council voted", "the council on Monday voted".
    private static string? Behind(SlotClaim slot)
    {
        var words = slot.Surroundings;
        var act = Enumerable.Range(0, ReachOfOpening).FirstOrDefault(rank => DecisionLexicon.Default.IsAct(words.WordBehind(rank)), -1);
        if (act < 0 || Enumerable.Range(0, act).Any(rank => Ahead.Contains(words.WordBehind(rank))))
        {
            return null;
        }

        var at = RankBeforeDate(words);
        return act <= 1 && DecisionLexicon.Default.IsBody(words.WordBefore(at))
            ? words.WordBefore(at)
            : Enumerable.Range(0, act).Reverse().Select(words.WordBehind).FirstOrDefault(DecisionLexicon.Default.IsBody);
    }

    // "The motion of the council passed Monday", "passing a motion on Monday", "voted 9-2 to reject it on Monday".
    private static string? Before(SlotClaim slot)
    {
        var words = slot.Surroundings;
        for (var rank = 0; rank <= ReachOfAct; rank++)
        {
            if (DecisionLexicon.Default.IsAct(words.WordBefore(rank)) && !Ahead.Contains(words.WordBefore(rank + 1)))
            {
                return Enumerable.Range(rank + 1, ReachOfBody).Select(words.WordBefore).FirstOrDefault(DecisionLexicon.Default.IsBody);
            }
        }

        return null;
    }

    // "The override is to begin in the senate on Monday, followed by the house on Tuesday".
    private static string? Beside(SlotClaim slot)
    {
        var words = slot.Surroundings;
        var at = RankBeforeDate(words);
        return DecisionLexicon.Default.IsBody(words.WordBefore(at)) && words.WordBefore(at + 1) is "the" && words.WordBefore(at + 2) is "in" or "by"
            && slot.Terms.Any(DecisionLexicon.Default.IsDeed) && !slot.IsSaying
            ? words.WordBefore(at)
            : null;
    }

    // "The council late on Monday".
    private static int RankBeforeDate(ValueSurroundings words) => Enumerable.Range(0, 2).TakeWhile(rank => BeforeDate.Contains(words.WordBefore(rank))).Count();
}
