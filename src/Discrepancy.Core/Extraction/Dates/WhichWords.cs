using System.Globalization;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>The words that tell which one of a recurring date is meant: "last" before it, "of this year" or "2012" behind it.</summary>
internal static class WhichWords
{
    /// <summary>"last", "this past", "the coming" before a month, season, weekday or public day.</summary>
    internal static (Occurrence Which, int End)? Before(DateTokens tokens, int index)
    {
        var word = tokens.Skip(index, "the", "this");
        var hasDeterminer = word > index;
        return tokens.Word(word) switch
        {
            "last" or "past" or "previous" => (Occurrence.Last, word + 1),
            "next" => (Occurrence.Next, word + 1),
            "coming" or "upcoming" => (Occurrence.Coming, word + 1),
            "following" => null,
            _ when hasDeterminer && tokens.Is(index, "this") => (Occurrence.This, word),
            _ => null,
        };
    }

    /// <summary>"2012", ", 2012", "of 2012", "last year", "of this year" behind a day, month, season, quarter or public day.</summary>
    internal static (Occurrence Which, int End)? YearBehind(DateTokens tokens, int index)
    {
        if (YearFigures(tokens, index) is { } plain && !IsCount(tokens, index + 1))
        {
            return (Occurrence.InYear(plain), index + 1);
        }

        if (YearWords.Read(tokens, index) is { } words)
        {
            return (Occurrence.InYear(words.Year), words.End);
        }

        // "April of 87", "May '98".
        var mark = tokens.Skip(index, "of");
        if (ShortYear(tokens, mark, needsMark: mark == index) is { } brief)
        {
            return (Occurrence.InYear(brief.Year), brief.End);
        }

        var next = tokens.Skip(index, "of", ",", "in");
        if (tokens.Sequence(next, "that", "year") || tokens.Sequence(next, "the", "same", "year") || tokens.Sequence(next, "that", "same", "year"))
        {
            return (Occurrence.Told, next + (tokens.Is(next + 1, "year") ? 2 : 3));
        }

        if (next > index && YearFigures(tokens, next) is { } year && !IsCount(tokens, next + 1))
        {
            return (Occurrence.InYear(year), next + 1);
        }

        return tokens.Sequence(index, "of", "the", "year") ? (Occurrence.Offset(0), index + 3) : Period(tokens, next, "year");
    }

    /// <summary>"last week", "of next week", "the following month" behind a weekday or a day of the month.</summary>
    internal static (Occurrence Which, int End)? PeriodBehind(DateTokens tokens, int index, string unit) =>
        Period(tokens, tokens.Skip(index, "of", ",", "in"), unit);

    /// <summary>A year in four figures, 1000 to 2199.</summary>
    internal static int? YearFigures(DateTokens tokens, int index) =>
        tokens.Form(index).Length == 4 && tokens.Figures(index, 4) is { } year and >= 1000 and < 2200 ? year : null;

    // "'98", which can be one token or two; without its mark it must be too large for a day.
    private static (int Year, int End)? ShortYear(DateTokens tokens, int index, bool needsMark)
    {
        var isMarked = tokens.Word(index) is ['\'', ..];
        var (word, end) = tokens.Word(index) is "'" && index + 1 < tokens.Count && !tokens.Tokens[index + 1].SpaceBefore
            ? (tokens.Word(index + 1), index + 2) : (tokens.Word(index).TrimStart('\''), index + 1);
        return word.Length == 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && (isMarked || (!needsMark && year > 31))
            ? (JoinedDate.FullYear(year), end) : null;
    }

    /// <summary>Whether a number before <paramref name="index"/> counts something rather than being a year.</summary>
    internal static bool IsCount(DateTokens tokens, int index) =>
        tokens.Is(index, "people", "men", "women", "children", "percent", "%", "per", "million", "billion", "thousand", "hundred", "dollars", "votes", "miles")
        || (tokens.Is(index, ".", "-") && tokens.Figures(index + 1, 9) is not null && index < tokens.Count && !tokens.Tokens[index].SpaceBefore && tokens.Is(index, "."));

    private static (Occurrence Which, int End)? Period(DateTokens tokens, int index, string unit)
    {
        if (!tokens.Is(index + 1, unit))
        {
            return tokens.Is(index, "this") && tokens.Is(index + 1, "past") && tokens.Is(index + 2, unit) ? (Occurrence.Offset(-1), index + 3) : null;
        }

        return tokens.Word(index) switch
        {
            "last" => (Occurrence.Offset(-1), index + 2),
            "this" => (Occurrence.Offset(0), index + 2),
            "next" => (Occurrence.Offset(1), index + 2),
            _ => null,
        };
    }
}
