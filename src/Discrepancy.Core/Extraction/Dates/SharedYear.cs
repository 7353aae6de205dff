using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>A year that is stated once behind a row of months or days belongs to each of them: "in March and May 2015", "on March 3 and May 5, 2015".</summary>
internal static class SharedYear
{
    /// <summary>Gives it to the dates that lack it.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="mentions">Its dates, in order.</param>
    internal static void Give(DateTokens tokens, List<DateMention> mentions)
    {
        for (var index = mentions.Count - 2; index >= 0; index--)
        {
            var (mention, next) = (mentions[index], mentions[index + 1]);
            if (YearOf(next.Expression) is { } year && AreInRow(tokens, mention, next) && WithYear(mention.Expression, year) is { } expression)
            {
                mentions[index] = mention with { Expression = expression };
            }
        }
    }

    private static int? YearOf(DateExpression expression) => expression switch
    {
        MonthDate { Which: { Kind: OccurrenceKind.InYear, Number: var year } } => year,
        DayDate { Which: { Kind: OccurrenceKind.InYear, Number: var year } } => year,
        _ => null,
    };

    private static DateExpression? WithYear(DateExpression expression, int year) => expression switch
    {
        MonthDate { Which.Kind: OccurrenceKind.Unstated } month => month with { Which = Occurrence.InYear(year) },
        DayDate { Which.Kind: OccurrenceKind.Unstated } day => day with { Which = Occurrence.InYear(year) },
        _ => null,
    };

    private static bool AreInRow(DateTokens tokens, DateMention mention, DateMention next)
    {
        var between = next.FirstToken - mention.EndToken;
        return IsEarlier(mention.Expression, next.Expression)
            && (between == 1 ? tokens.Is(mention.EndToken, "and", "or", "&", ",") : between == 2 && tokens.Is(mention.EndToken, ",", "and", "or") && tokens.Is(mention.EndToken + 1, "and", "or", "on", "in"));
    }

    // A later month is of the year before: "in December and January 2015".
    private static bool IsEarlier(DateExpression one, DateExpression other) => PlaceInYear(one) < PlaceInYear(other);

    private static int PlaceInYear(DateExpression expression) => expression switch
    {
        MonthDate month => month.Month * 100,
        DayDate day => (day.Month * 100) + day.Day,
        _ => int.MaxValue,
    };
}
