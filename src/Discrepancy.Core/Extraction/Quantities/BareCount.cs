
namespace Discrepancy.Extraction;

/// <summary>Tells whether a number without a noun counts something all the same: "The toll rose to 42."</summary>
internal static class BareCount
{
    private const decimal LatestHour = 24;

    public static bool IsOne(TokenRow row, Amount amount)
    {
        var before = row.Word(amount.First - 1);
        if (amount.Low < 2 || amount.First == 0 || before is "the" or "these" or "those" or "other" or "all" or "on" or "a" or "an" or "or" or "," or "(" or "[" or "/" or ":" or "#")
        {
            return false;
        }

        if (amount.Low <= LatestHour && before is "at" or "until" or "by" or "before" or "after" or "since" or "from" or "till" or "between")
        {
            return false;
        }

        // The end of "from 40 to 60" is no count of its own.
        if (before is "to" && NumberReader.TryRead(row.Tokens, amount.First - 2, out _))
        {
            return false;
        }

        return IsClosed(row, amount.End) && !row.IsHyphen(amount.First - 1);
    }

    // The clause goes on without a noun: a stop, a function word or the end.
    private static bool IsClosed(TokenRow row, int at) =>
        at >= row.Count || row.Word(at) is "." or "," or ";" or "!" or "?" || (CountedNoun.IsEnd(row.Word(at)) && row.Word(at) is not ("to" or "or" or "of"))
        || MonthNames.IsMonthOrDay(row.Word(at));
}
