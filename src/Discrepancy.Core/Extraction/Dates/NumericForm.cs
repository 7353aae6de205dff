using System.Globalization;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads dates whose parts are joined: "2023-02-22", "2/22/2023", "22.02.2023", "05-Aug-2016", "Dec/2018", "20161016".</summary>
internal static class NumericForm
{
    private static readonly char[] Separators = ['-', '/', '.'];

    internal static DatePhrase? Read(DateTokens tokens, int index) =>
        IsInsideRun(tokens, index) ? null : Compact(tokens, index) ?? Spaced(tokens, index) ?? Run(tokens, index, 3) ?? Run(tokens, index, 2) ?? DayAndMonth(tokens, index);

    // "2023 - 02 - 22" in five tokens, "2/22/2023" in one: what stands without white space is one run.
    private static DatePhrase? Run(DateTokens tokens, int index, int pieces)
    {
        if (!tokens.IsWord(index) && !tokens.StartsWithDigit(index))
        {
            return null;
        }

        var text = "";
        for (var end = index; end < tokens.Count && (end == index || !tokens.Tokens[end].SpaceBefore) && text.Length <= 20; end++)
        {
            text += tokens.Word(end);
            if (Pieces(text, pieces) is { } date && !ContinuesRun(tokens, end + 1, pieces))
            {
                return new DatePhrase(end + 1, date);
            }
        }

        return null;
    }

    private static DateExpression? Pieces(string text, int count)
    {
        var at = text.IndexOfAny(Separators);
        if (at <= 0)
        {
            return null;
        }

        var time = count == 3 ? text.IndexOf('t', StringComparison.Ordinal) : -1;
        var parts = (time > 7 ? text[..time] : text).Split(text[at]);
        if (parts.Length != count)
        {
            return null;
        }

        return count == 3 ? JoinedDate.Read(parts[0], parts[1], parts[2], text[at]) : text[at] is '.' ? null : JoinedDate.Read(parts[0], parts[1]);
    }

    // Two figures alone are a day where a preposition of time or a weekday says so, or in a list of such days.
    private static DatePhrase? DayAndMonth(DateTokens tokens, int index)
    {
        var parts = tokens.Word(index).Split('/');
        return parts.Length == 2 && JoinedDate.DayAndMonth(parts[0], parts[1]) is { } day && IsDated(tokens, index) ? new DatePhrase(index + 1, day) : null;
    }

    private static bool IsDated(DateTokens tokens, int index)
    {
        var before = tokens.Is(index - 1, ",", "or", "and", "-") ? index - 2 : index - 1;
        return tokens.Is(index - 1, "on", "by", "until", "since", "from", "back") || CalendarWords.Weekday(tokens.Word(before)) is not null
            || (before < index - 1 && tokens.Word(before).Contains('/', StringComparison.Ordinal) && DayAndMonth(tokens, before) is not null);
    }

    // "20161016".
    private static DatePhrase? Compact(DateTokens tokens, int index) =>
        tokens.Word(index) is { Length: 8 } word && word.All(char.IsAsciiDigit) && word.StartsWith("19", StringComparison.Ordinal) | word.StartsWith("20", StringComparison.Ordinal)
        && DateOnly.TryParseExact(word, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DatePhrase(index + 1, new DayDate(day.Month, day.Day, Occurrence.InYear(day.Year))) : null;

    // "2016 10 16": the order of a standard date, each part in full.
    private static DatePhrase? Spaced(DateTokens tokens, int index) =>
        WhichWords.YearFigures(tokens, index) is { } year && tokens.Form(index + 1).Length == 2 && tokens.Figures(index + 1, 2) is >= 1 and <= 12 and var month
        && tokens.Form(index + 2).Length == 2 && tokens.Figures(index + 2, 2) is { } day and >= 1 && day <= DateTime.DaysInMonth(year, month) && !tokens.StartsWithDigit(index - 1) && !tokens.StartsWithDigit(index + 3)
            ? new DatePhrase(index + 3, new DayDate(month, day, Occurrence.InYear(year))) : null;

    private static bool IsInsideRun(DateTokens tokens, int index) =>
        tokens.Is(index - 1, "/", ".", "$", "#") && index < tokens.Count && !tokens.Tokens[index].SpaceBefore;

    // "2015-12-..." goes on; "5/1-5/7" and the end of a sentence do not.
    private static bool ContinuesRun(DateTokens tokens, int index, int pieces) =>
        index + 1 < tokens.Count && tokens.Is(index, "/", "-", ".") && pieces == 2
        && !tokens.Tokens[index].SpaceBefore && !tokens.Tokens[index + 1].SpaceBefore && tokens.StartsWithDigit(index + 1);
}
