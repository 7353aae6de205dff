using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Tells whether a number without a noun says something all the same: "The toll rose to 42.", "Twelve were hurt."</summary>
internal static class BareCount
{
    private const decimal LatestHour = 24;
    private const int LongestLabel = 3;

    public static bool IsOne(TokenRow row, Amount amount)
    {
        if (IsAlone(row, amount))
        {
            return !IsLabel(row, amount);
        }

        var before = row.Word(amount.First - 1);
        return row.Word(amount.First) is not "half" && !row.IsHyphen(amount.First - 1)
            && !IsReference(row, amount, before) && !IsTime(row, amount, before) && !IsInList(row, amount.End) && IsClosed(row, amount.End);
    }

    // Nothing but the number and its full stop.
    private static bool IsAlone(TokenRow row, Amount amount) =>
        amount.First == 0 && (amount.End >= row.Count || (amount.End == row.Count - 1 && row.Word(amount.End) is "." or "!" or "?"));

    // Alone on a line, "12" numbers a page or an item of a list.
    private static bool IsLabel(TokenRow row, Amount amount) => amount.First + 1 == amount.End && row.IsDigits(amount.First) && row.Form(amount.First).Length <= LongestLabel;

    // "The two agreed", "its last six", "five of six", "or two", "item 3 (12)": these point at something named before, or number it.
    private static bool IsReference(TokenRow row, Amount amount, string before) =>
        before is "these" or "those" or "other" or "on" or "a" or "an" or "(" or "[" or "/" or ":" or "#"
        || (before is "," && !(row.IsDigits(amount.First) && row.IsDigits(amount.First - 2)))
        || (before is "the" or "all" or "or" && !IsNumeral(row, amount))
        || (amount.First > 0 && row.Tokens[amount.First - 1].PartOfSpeech is PartOfSpeech.Adjective)
        || (before is "of" && NumberReader.TryRead(row.Tokens, amount.First - 2, out _))
        || (amount is { IsSingle: true, Low: 1 } && !IsNumeral(row, amount) && amount.First + 1 == amount.End && !IsStated(row, amount));

    private static bool IsNumeral(TokenRow row, Amount amount) => row.StartsWithDigit(amount.End - 1) || row.StartsWithDigit(amount.First);

    // "The answer is one": a value; "the one", "one of them" are pronouns.
    private static bool IsStated(TokenRow row, Amount amount) => row.Word(amount.First - 1) is "is" or "was" or "to" or "by" or "equals" && !row.IsWord(amount.End);

    private static bool IsTime(TokenRow row, Amount amount, string before) =>
        amount is { Low: >= 0 and <= LatestHour } && before is "at" or "until" or "by" or "before" or "after" or "since" or "from" or "till" or "between" && row.IsDigits(amount.First);

    // "22,24,26"
    private static bool IsInList(TokenRow row, int end) => row.Word(end) is "," && end + 1 < row.Count && !row.Tokens[end + 1].SpaceBefore;

    // The clause goes on without a noun: a stop, a function word, a verb or the end.
    private static bool IsClosed(TokenRow row, int at) =>
        at >= row.Count || row.Word(at) is "." or "," or ";" or "!" or "?" or ")" || (CountedNoun.IsEnd(row.Word(at)) && row.Word(at) is not "of")
        || row.Tokens[at].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary || MonthNames.IsMonthOrDay(row.Word(at));
}
