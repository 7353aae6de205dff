using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Ages: "19-year-old", "42 years of age", "aged 42", and the number between commas behind a name.</summary>
internal static class AgeFamily
{
    private const decimal OldestPerson = 120;

    public static Measured? Read(TokenRow row, Amount amount)
    {
        if (amount.Currency is not null || amount.IsOrdinal)
        {
            return null;
        }

        return ReadUnit(row, amount) ?? ReadAged(row, amount) ?? ReadPredicate(row, amount) ?? ReadApposition(row, amount);
    }

    private static Measured? ReadUnit(TokenRow row, Amount amount)
    {
        var at = row.SkipHyphen(amount.End);
        var unit = row.Word(at).TrimEnd('s');
        if (unit is not ("year" or "month" or "week" or "day"))
        {
            return row.Word(at) is "yo" ? new Measured(at + 1, Measure.Age, "year", at) : null;
        }

        var old = row.SkipHyphen(at + 1);
        return row.Word(old) is "old" or "olds" ? new Measured(old + 1, Measure.Age, unit, at)
            : row.Word(at + 1) is "of" && row.Word(at + 2) is "age" ? new Measured(at + 3, Measure.Age, unit, at)
            : null;
    }

    private static Measured? ReadAged(TokenRow row, Amount amount)
    {
        var first = row.Word(amount.First - 1) is "of" && row.Word(amount.First - 2) is "age" or "ages" ? amount.First - 2 : amount.First - 1;
        var isAge = row.Word(first) is "aged" || (row.Word(first) is "age" or "ages" && row.Word(first - 1) is not ("stone" or "bronze"));
        return isAge && IsPlausible(amount) && !row.IsHyphen(amount.End)
            ? new Measured(amount.End, Measure.Age, "year", first) { First = first }
            : null;
    }

    // "She was 14", "Gray, now 53,", "anyone 19 or older".
    private static Measured? ReadPredicate(TokenRow row, Amount amount)
    {
        var before = row.Word(amount.First - 1);
        var who = row.Word(amount.First - 2);
        var isAge = (before is "was" or "is" or "turned" or "'s" or "were" && who is "he" or "she" or "i" or "who" or "they")
            || (before is "now" or "then" && who is "," && row.IsCapitalised(amount.First - 3))
            || row.Word(amount.End - 1) is "older" or "younger";
        return isAge && IsPlausible(amount) && !row.IsHyphen(amount.End) && CountedNoun.FindPlural(row, amount.End) < 0 && row.Word(amount.End) is not ("%" or "of" or "percent") && UnitFamily.Read(row, amount) is null
            ? new Measured(amount.End, Measure.Age, "year", -1)
            : null;
    }

    // "Anna Gray, 44, said" and "Anna Gray (44)": between marks and behind a capitalised word that is no month.
    private static Measured? ReadApposition(TokenRow row, Amount amount)
    {
        var name = amount.First - 2;
        var isInBrackets = row.Word(amount.First - 1) is "(" && row.Word(amount.End) is ")" && row.IsCapitalised(name - 1);
        var isApposition = (row.Word(amount.First - 1) is "," || isInBrackets) && row.Word(amount.End) is "," or "." or ")" or ";" or "and" or ""
            && row.IsCapitalised(name) && row.Form(name).Length > 1 && !MonthNames.IsMonthOrDay(row.Word(name))
            && amount.First + 1 == amount.End && row.Form(amount.First).All(char.IsAsciiDigit);
        return isApposition && amount.IsWhole && IsPlausible(amount) && !FollowsInList(row, amount.End)
            ? new Measured(amount.End, Measure.Age, "year", -1)
            : null;
    }

    // "Psalms, 12, 14 and 20" is a list of numbers.
    private static bool FollowsInList(TokenRow row, int end) => row.Word(end) is "," or "and" && row.Word(end + 1) is { Length: > 0 } next && char.IsAsciiDigit(next[0]);

    private static bool IsPlausible(Amount amount) => amount.Low > 0 && amount.High <= OldestPerson;
}
