using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Picks which one of a recurring date is meant, by "last", "this", "next" or the tense.</summary>
/// <param name="Name">What recurs, as the reading calls it: "Wednesday", "December".</param>
/// <param name="At">The occurrence in the period that lies a number of periods from the current one; null where that period has none.</param>
/// <param name="Reach">Up to how many days away an occurrence counts as the near one where no tense tells.</param>
internal sealed record Recurrence(string Name, Func<int, DateRange?> At, int Reach)
{
    // Leap days come back after up to eight years; the others always lie within two periods.
    private const int Periods = 9;

    /// <summary>Reads the occurrence by the words "last", "this", "next", or by the tense where there are none.</summary>
    internal DateResolution Resolve(OccurrenceKind kind, DateOnly anchor, VerbTense tense) => kind switch
    {
        OccurrenceKind.Last or OccurrenceKind.Latest => Say(Latest(range => range.Last < anchor), $"the latest {Name} that was over by {DateWords.Say(anchor)}"),
        OccurrenceKind.Next or OccurrenceKind.Coming => Say(Earliest(range => range.First > anchor), $"the first {Name} after {DateWords.Say(anchor)}"),
        OccurrenceKind.This => This(anchor, tense),
        OccurrenceKind.Told => DateResolution.Unresolved("no date before it tells which one is meant"),
        _ => ByTense(anchor, tense),
    };

    /// <summary>Past: the latest that has begun. Future: the earliest that is not over. Else the one that is clearly nearer.</summary>
    internal DateResolution ByTense(DateOnly anchor, VerbTense tense)
    {
        var past = Latest(range => range.First <= anchor);
        var future = Earliest(range => range.Last >= anchor);
        return tense switch
        {
            VerbTense.Past => Say(past, $"the latest {Name} up to {DateWords.Say(anchor)}"),
            VerbTense.Future => Say(future, $"the first {Name} from {DateWords.Say(anchor)} on"),
            _ => Nearest(past, future, anchor, tense),
        };
    }

    /// <summary>The nearest one, whatever the tense.</summary>
    internal DateResolution Closest(DateOnly anchor)
    {
        var past = Latest(range => range.First <= anchor);
        var future = Earliest(range => range.Last >= anchor);
        var isPast = past is { } before && (future is not { } after || anchor.DayNumber - before.Last!.Value.DayNumber <= after.First!.Value.DayNumber - anchor.DayNumber);
        return Say(isPast ? past : future, $"the {Name} nearest to {DateWords.Say(anchor)}");
    }

    private DateResolution This(DateOnly anchor, VerbTense tense)
    {
        var current = At(0);
        var fits = current is { } range && (tense != VerbTense.Past || range.First <= anchor) && (tense != VerbTense.Future || range.Last >= anchor);
        return fits || IsStillToCome(current, anchor, tense) ? Say(current, $"the {Name} of the period around {DateWords.Say(anchor)}") : ByTense(anchor, tense);
    }

    // "raised the prospect of a ruling this summer", said in spring: the one before is too long over to be "this" one.
    private bool IsStillToCome(DateRange? current, DateOnly anchor, VerbTense tense) =>
        tense == VerbTense.Past && current is { First: { } first } && first > anchor
        && (Latest(range => range.First <= anchor) is not { Last: { } last } || anchor.DayNumber - last.DayNumber > Reach);

    private DateResolution Nearest(DateRange? past, DateRange? future, DateOnly anchor, VerbTense tense)
    {
        var isPast = past is { } before && anchor.DayNumber - before.Last!.Value.DayNumber <= Reach;
        var isFuture = future is { } after && after.First!.Value.DayNumber - anchor.DayNumber <= Reach;
        if (isPast == isFuture && past != future)
        {
            // A present tense that tells of no day near by tells of a plan: "The law takes effect on Jan. 1".
            if (tense == VerbTense.Present)
            {
                return Say(future, $"the first {Name} from {DateWords.Say(anchor)} on");
            }

            return DateResolution.Unresolved($"no verb tells whether the {Name} before or after {DateWords.Say(anchor)} is meant");
        }

        return Say(isPast ? past : future, $"the {Name} nearest to {DateWords.Say(anchor)}");
    }

    private DateRange? Latest(Func<DateRange, bool> fits)
    {
        for (var period = 1; period >= -Periods; period--)
        {
            if (At(period) is { } range && fits(range))
            {
                return range;
            }
        }

        return null;
    }

    private DateRange? Earliest(Func<DateRange, bool> fits)
    {
        for (var period = -1; period <= Periods; period++)
        {
            if (At(period) is { } range && fits(range))
            {
                return range;
            }
        }

        return null;
    }

    private DateResolution Say(DateRange? range, string how) =>
        range is { } days ? DateResolution.Read(days, $"{DateWords.Say(days)}, {how}") : DateResolution.Unresolved($"there is no {Name} near by");
}
