using System.Globalization;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Counts with the noun that is counted: "1.5 million women", "three of the hostages", "a 24-member panel".</summary>
internal static class CountFamily
{
    public static Measured? Read(TokenRow row, Amount amount)
    {
        if (amount.Currency is not null || amount.IsOrdinal || IsName(row, amount) || IsYear(row, amount) || row.IsTightHyphen(amount.First - 1) || IsInsideWord(row, amount.First))
        {
            return null;
        }

        return row.IsTightHyphen(amount.End) ? ReadCompound(row, amount)
            : amount is { IsSingle: true, Low: 1 } ? ReadOne(row, amount) ?? ReadBare(row, amount)
            : ReadMany(row, amount);
    }

    private static Measured? ReadMany(TokenRow row, Amount amount)
    {
        var start = BeforeCounted.Skip(row, SkipMore(row, amount.End));
        var noun = NumberedNoun.FindPlural(row, amount, start);
        noun = noun < 0 && row.Word(start) is "dead" or "injured" or "wounded" or "missing" or "killed" or "homeless" ? start : noun;
        if (noun >= 0)
        {
            var counted = Counted(row, noun);
            return noun - 2 >= start && row.IsTightHyphen(noun - 1) ? counted with { Unit = $"{row.Word(noun - 2)}-{counted.Unit}" } : counted;
        }

        return ReadBare(row, amount);
    }

    private static Measured? ReadBare(TokenRow row, Amount amount) => BareCount.IsOne(row, amount) ? new Measured(amount.End, Measure.Number, "", -1) : null;

    private static Measured? ReadOne(TokenRow row, Amount amount)
    {
        if (row.Word(amount.First - 1) is "no" or "the" or "this" or "that" or "which" or "any" or "every" or "each" or "another" or "only" or "not")
        {
            return null;
        }

        var noun = NumberedNoun.FindSingular(row, amount, SkipMore(row, amount.End));
        return noun < 0 || row.Word(amount.End) is "of" || IsIdiom(row.Word(noun)) || NounNumber.IsPlural(row.Word(noun)) ? null : Counted(row, noun);
    }

    // "A three-judge panel" counts judges; "a two-sided plan" counts nothing.
    private static Measured? ReadCompound(TokenRow row, Amount amount)
    {
        var noun = amount.End + 1;
        var word = row.Word(noun);
        var isNoun = row.IsWord(noun) && !row.IsCapitalised(noun) && word.Length > 2 && !row.IsTightHyphen(noun + 1) && !word.EndsWith("ed", StringComparison.Ordinal)
            && !word.EndsWith("ing", StringComparison.Ordinal) && !word.EndsWith("al", StringComparison.Ordinal)
            && word is not ("way" or "something" or "tier" or "part" or "step" or "star" or "odd" or "plus" or "to" or "old" or "legged" or "figure" or "digit");
        return isNoun ? Counted(row, noun) : null;
    }

    private static Measured Counted(TokenRow row, int noun) => new(noun + 1, Measure.Count, NounNumber.Lemma(row.Tokens[noun]), noun);

    // "Three more people", "three of the hostages", "three other men".
    private static int SkipMore(TokenRow row, int at)
    {
        while (row.Word(at) is "more" or "other" or "additional" or "further" or "such" or "odd")
        {
            at++;
        }

        if (row.Word(at) is "of" && row.Word(at + 1) is "the" or "those" or "these" or "its" or "their" or "his" or "her" or "our")
        {
            at += 2;
        }

        return at;
    }

    // Digits of an address on the web: "story_n_842026".
    private static bool IsInsideWord(TokenRow row, int first) => first > 0 && !row.Tokens[first].SpaceBefore && row.Word(first - 1) is "_" or "/" or "=" or "&" or ":" or "." or "," or "#" or "@";

    // "Boeing 737": a number behind a name belongs to it.
    private static bool IsName(TokenRow row, Amount amount)
    {
        var before = amount.First - 1;
        return row.IsCapitalised(before) && char.IsAsciiDigit(row.Form(amount.First)[0]) && row.Form(before).Length > 1
            && (before > 0 || !CountedNoun.IsEnd(row.Word(before)));
    }

    private static bool IsYear(TokenRow row, Amount amount)
    {
        var form = row.Form(amount.First);
        var isShape = amount.First + 1 == amount.End && form.Length == 4 && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return isShape && (amount.Low is >= 1900 and < 2100
            || (amount.Low is >= 1000 and < 3000 && row.Word(amount.First - 1) is "in" or "since" or "until" or "during" or "from" or "circa" or "early" or "late"));
    }

    private static bool IsIdiom(string noun) => noun is "thing" or "way" or "hand" or "side" or "another" or "point" or "reason" or "time" or "day" or "part" or "example";
}
