using System.Globalization;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads years, decades and centuries. Four figures are a year only where their surroundings say so.</summary>
internal static class YearForm
{
    private static readonly string[] DecadeNames = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    internal static DatePhrase? Read(DateTokens tokens, int index) =>
        Fiscal(tokens, index) ?? Named(tokens, index) ?? Decade(tokens, index) ?? Century(tokens, index) ?? Plain(tokens, index);

    /// <summary>A year where a span or a part already proves it to be one.</summary>
    internal static DatePhrase? ReadBare(DateTokens tokens, int index) =>
        WhichWords.YearFigures(tokens, index) is { } year && !WhichWords.IsCount(tokens, index + 1) ? new DatePhrase(index + 1, new YearDate(year)) : null;

    private static DatePhrase? Fiscal(DateTokens tokens, int index)
    {
        if (tokens.Is(index, "last", "this", "next") && tokens.Is(index + 1, "fiscal", "school", "academic", "financial") && tokens.Is(index + 2, "year"))
        {
            return new DatePhrase(index + 3, new FiscalYearDate(Occurrence.Offset(tokens.Word(index) switch { "last" => -1, "this" => 0, _ => 1 })));
        }

        if (Labelled(tokens, index) is { } labelled)
        {
            return labelled;
        }

        var year = tokens.Is(index, "fiscal") || (tokens.Is(index, "school", "academic", "financial") && tokens.Is(index + 1, "year")) ? tokens.Skip(index + 1, "year") : index;
        return year > index && WhichWords.YearFigures(tokens, year) is { } number
            ? new DatePhrase(year + 1, new FiscalYearDate(Occurrence.InYear(number))) : null;
    }

    // "FY18", "FY 2008", "CY 2008": fiscal, school and calendar years by their letters.
    private static DatePhrase? Labelled(DateTokens tokens, int index)
    {
        var label = tokens.Form(index) is { Length: >= 2 } form ? form[..2] : "";
        if (label is not ("FY" or "CY" or "SY" or "fy" or "cy" or "sy"))
        {
            return null;
        }

        var isJoined = tokens.Form(index).Length > 2;
        var digits = isJoined ? tokens.Word(index)[2..].TrimStart('\'') : tokens.Word(index + 1).TrimStart('\'');
        if (digits.Length is not (2 or 4) || (digits.Length == 2 && !isJoined && label != "FY") || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var year = digits.Length == 2 ? JoinedDate.FullYear(number) : number;
        return year is < 1900 or >= 2200 ? null
            : new DatePhrase(isJoined ? index + 1 : index + 2, label is "CY" or "cy" ? new YearDate(year) : new FiscalYearDate(Occurrence.InYear(year)));
    }

    private static DatePhrase? Named(DateTokens tokens, int index)
    {
        var word = tokens.Skip(index, "the", "calendar");
        if (!tokens.Is(word, "year"))
        {
            return null;
        }

        // "in the year 71".
        return ReadBare(tokens, word + 1) ?? (word > index && tokens.Is(index - 1, "in", "since", "until", "of", "by") && tokens.Figures(word + 1, 3) is { } early and > 0
            ? new DatePhrase(word + 2, new YearDate(early)) : null);
    }

    private static DatePhrase? Decade(DateTokens tokens, int index)
    {
        var start = tokens.Skip(index, "the");
        var word = tokens.Word(start);
        if (word is ['\'', ..] && word.Length == 1 && tokens.Word(start + 1) is { Length: 3 } split && !tokens.Tokens[start + 1].SpaceBefore)
        {
            return ShortDecade(split, start + 2);
        }

        if (WhichWords.YearFigures(tokens, start) is { } tens && tens % 10 == 0 && tokens.Is(start + 1, "s"))
        {
            return new DatePhrase(start + 2, new DecadeDate(tens));
        }

        if (word.Length == 5 && word[^1] == 's' && word[3] == '0' && int.TryParse(word.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and < 2200)
        {
            return new DatePhrase(start + 1, new DecadeDate(year));
        }

        var name = Array.IndexOf(DecadeNames, word);
        return name >= 0 && (start > index || tokens.Is(index - 1, "in", "since", "until")) ? new DatePhrase(start + 1, new DecadeDate(1920 + (10 * name))) : ShortDecade(word.TrimStart('\''), start + 1, word);
    }

    // "'90s": news of our time means the last century but for the first two decades of this one.
    private static DatePhrase? ShortDecade(string digits, int end, string? word = null)
    {
        var isMarked = word is null || word.StartsWith('\'');
        return isMarked && digits.Length == 3 && digits[1..] is "0s" && char.IsAsciiDigit(digits[0])
            ? new DatePhrase(end, new DecadeDate((digits[0] is '0' or '1' ? 2000 : 1900) + ((digits[0] - '0') * 10))) : null;
    }

    private static DatePhrase? Century(DateTokens tokens, int index)
    {
        if (tokens.Ordinal(tokens.Skip(index, "the")) is not { Value: <= 22 } number)
        {
            return null;
        }

        var unit = tokens.Skip(number.End, "-");
        return tokens.Is(unit, "century") ? new DatePhrase(unit + 1, new CenturyDate(number.Value)) : null;
    }

    private static DatePhrase? Plain(DateTokens tokens, int index) =>
        ReadBare(tokens, index) is { } year ? YearEvidence.IsYear(tokens, index) ? year : null : InWords(tokens, index);

    // "in nineteen ninety-six", but not "in two thousand cases".
    private static DatePhrase? InWords(DateTokens tokens, int index) =>
        tokens.Is(index - 1, "in", "since", "until") && YearWords.Read(tokens, index) is { } year
        && (!tokens.IsWord(year.End) || FunctionWords.IsFunctionWord(tokens.Word(year.End)))
            ? new DatePhrase(year.End, new YearDate(year.Year)) : null;
}
