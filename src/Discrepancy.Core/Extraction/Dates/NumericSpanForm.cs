using System.Globalization;
using System.Text.RegularExpressions;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads spans of two days in numbers: "from 10/1 to 11/7", "between 10/1-11/7", "5/1-5/7/2020".</summary>
internal static partial class NumericSpanForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index)
    {
        var start = tokens.Skip(index, "from", "between");
        if (!tokens.StartsWithDigit(start) || tokens.Is(index - 1, "/", "-", "$"))
        {
            return null;
        }

        var (text, end) = Run(tokens, start);
        if (DaysPattern().Match(text) is { Success: true } joined)
        {
            return Phrase(tokens, end, Side(joined, "1"), Side(joined, "2"), start > index);
        }

        if (DayPattern().Match(text) is not { Success: true } first || !tokens.Is(end, "to", "and", "through", "until", "till", "-"))
        {
            return null;
        }

        var (other, behind) = Run(tokens, end + 1);
        return DayPattern().Match(other) is { Success: true } last ? Phrase(tokens, behind, Side(first, "1"), Side(last, "1"), start > index) : null;
    }

    // Without a year and a word that opens a span, and where both could be fractions, they are no days.
    private static DatePhrase? Phrase(DateTokens tokens, int end, NumericDate first, NumericDate last, bool isOpened)
    {
        var year = WhichWords.YearBehind(tokens, end) is { Which: { Kind: OccurrenceKind.InYear } which } told ? (Number: (int?)which.Number, told.End) : (null, end);
        last = last with { Year = last.Year ?? year.Number };
        var isTold = last.Year is not null || (isOpened && !(IsFraction(first) && IsFraction(last)));
        return isTold && !(tokens.IsWord(year.End) && !FunctionWords.IsFunctionWord(tokens.Word(year.End))) && !tokens.Is(year.End, "of")
            && JoinedDate.Ordered(first) is { } start && JoinedDate.Ordered(last) is { } stop
                ? new DatePhrase(year.End, new SpanDate(start, stop)) : null;
    }

    private static bool IsFraction(NumericDate date) => date.First < date.Second && date.Second is <= 10 or 16;

    private static (string Text, int End) Run(DateTokens tokens, int index)
    {
        var text = "";
        var end = index;
        for (; end < tokens.Count && (end == index || !tokens.Tokens[end].SpaceBefore) && tokens.Word(end).All(letter => char.IsAsciiDigit(letter) || letter is '/' or '-'); end++)
        {
            text += tokens.Word(end);
        }

        return (text, end);
    }

    private static NumericDate Side(Match match, string side)
    {
        var year = match.Groups["y" + side];
        return new NumericDate(Number(match.Groups["a" + side]), Number(match.Groups["b" + side]), year.Success ? Number(year) : null);
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<a1>\d{1,2})/(?<b1>\d{1,2})(/(?<y1>[12]\d{3}))?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"^(?<a1>\d{1,2})/(?<b1>\d{1,2})(/(?<y1>[12]\d{3}))?-(?<a2>\d{1,2})/(?<b2>\d{1,2})(/(?<y2>[12]\d{3}))?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DaysPattern();
}
