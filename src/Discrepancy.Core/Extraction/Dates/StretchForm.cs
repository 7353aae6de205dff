using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads stretches that end or begin now: "the last four years", "the past decade", "the next five years", "the five coming years", "recent weeks".</summary>
internal static class StretchForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index)
    {
        var start = tokens.Skip(index, "the", "this", "these");
        return (WordFirst(tokens, index, start) ?? NumberFirst(tokens, start) ?? Within(tokens, index) ?? FirstIn(tokens, index)) is { } stretch && !tokens.Is(stretch.End, "of", "ago")
            ? stretch : null;
    }

    private static DatePhrase? WordFirst(DateTokens tokens, int index, int start)
    {
        // "the next day" and "the previous year" count from what was told.
        if (tokens.Sequence(start, "next", "day"))
        {
            return null;
        }

        var looksBack = tokens.Is(start, "recent") ? index == start : LooksBack(tokens, start);
        return looksBack is { } back && Counted(tokens, start + 1, start > index || tokens.Is(start, "past")) is { } counted
            ? new DatePhrase(counted.End, new StretchDate(counted.Count, counted.Unit, back) { IsWorkdays = IsWorkdays(tokens, counted.End) }) : null;
    }

    // "the five coming years".
    private static DatePhrase? NumberFirst(DateTokens tokens, int start) =>
        tokens.Cardinal(start) is { } number && LooksBack(tokens, number.End) is { } back
        && CalendarWords.Length(tokens.Word(number.End + 1)) is { } length && tokens.Word(number.End + 1).EndsWith('s')
            ? new DatePhrase(number.End + 2, new StretchDate(number.Value * length.Count, length.Unit, back)) : null;

    // "will be back within nine months": after any other verb it is a length of time.
    private static DatePhrase? Within(DateTokens tokens, int index)
    {
        if (!tokens.Is(index, "within"))
        {
            return null;
        }

        var start = tokens.Skip(tokens.Skip(index + 1, "the"), "next", "coming");
        if ((tokens.Is(start, "a", "an") ? (1, start + 1) : tokens.Number(start)) is not var (count, end))
        {
            return null;
        }

        end = tokens.Is(end + 1, "days", "day") ? tokens.Skip(end, "business", "working") : end;
        return CalendarWords.Length(tokens.Word(end)) is { } length
            ? new DatePhrase(end + 1, new StretchDate(count * length.Count, length.Unit, LooksBack: false) { IsWorkdays = IsWorkdays(tokens, end + 1) }) { NeedsFuture = true } : null;
    }

    // "the next four business days".
    private static bool IsWorkdays(DateTokens tokens, int end) => tokens.Is(end - 1, "day", "days") && tokens.Is(end - 2, "business", "working");

    // "the first talks in four years", "the worst flood in a decade": what is the first or the most is so up to now.
    private static DatePhrase? FirstIn(DateTokens tokens, int index)
    {
        if (!tokens.Is(index, "in") || !IsRanked(tokens, index))
        {
            return null;
        }

        var several = tokens.Is(index + 1, "a", "an") ? (1, index + 2) : tokens.Number(index + 1);
        return several is var (count, end) && CalendarWords.Length(tokens.Word(end)) is { Unit: > CalendarUnit.Day } length
            ? new DatePhrase(end + 1, new StretchDate(count * length.Count, length.Unit, LooksBack: true)) : null;
    }

    private static bool IsRanked(DateTokens tokens, int index)
    {
        for (var before = index - 1; before >= 0 && before >= index - 4; before--)
        {
            if (tokens.Is(before, "first") || tokens.Tokens[before].Morphology.Degree == ComparisonDegree.Sup)
            {
                return true;
            }
        }

        return false;
    }

    private static bool? LooksBack(DateTokens tokens, int index) => tokens.Word(index) switch
    {
        "last" or "past" or "previous" or "preceding" => true,
        "next" or "coming" or "upcoming" => false,
        "following" when tokens.OneCardinal(index + 1) is not null => false,
        _ => null,
    };

    private static (decimal? Count, CalendarUnit Unit, int End)? Counted(DateTokens tokens, int index, bool allowsOne)
    {
        var end = index;
        decimal? count = null;
        if (tokens.Is(index + 1, "quarters") && tokens.OneCardinal(index) is { } quarters)
        {
            (count, end) = (quarters, index + 1);
        }
        else if (tokens.Number(index) is { } number)
        {
            (count, end) = (number.Value, number.End);
        }
        else if (tokens.Is(index, "couple"))
        {
            (count, end) = (2, tokens.Skip(index + 1, "of"));
        }
        else
        {
            end = tokens.Skip(index, "few", "several", "many");
        }

        end = tokens.Is(end + 1, "days", "day") ? tokens.Skip(end, "business", "working") : end;

        var isPlural = tokens.Word(end).EndsWith('s');
        if (CalendarWords.Length(tokens.Word(end)) is not var (times, unit) || (end == index && !isPlural && (!allowsOne || unit == CalendarUnit.Quarter)))
        {
            return null;
        }

        return ((end == index && !isPlural ? 1 : count) * times, unit, end + 1);
    }
}
