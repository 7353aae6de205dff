using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads a length of time from a day on: "three days starting Monday", "for a week from May 20".</summary>
internal static class LengthForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index)
    {
        var number = tokens.Skip(index, "for");
        var count = tokens.Is(number, "a", "an") ? (1, number + 1) : tokens.Cardinal(number);
        if (count is not var (many, end) || many is < 1 or > 1000 || CalendarWords.Length(tokens.Word(end)) is not var (times, unit))
        {
            return null;
        }

        var link = tokens.Skip(end + 1, ",");
        var isBegun = tokens.Is(link, "starting", "beginning", "commencing");
        // "three days from Monday" is a day; "for three days from Monday" are three.
        if (!isBegun && !(tokens.Is(link, "from") && number > index))
        {
            return null;
        }

        return DateForms.Day(tokens, isBegun ? tokens.Skip(link + 1, "on", "from") : link + 1) is { Expression.Precision: DatePrecision.Day } start
            ? new DatePhrase(start.End, new LengthDate(start.Expression, many * times, unit)) : null;
    }
}
