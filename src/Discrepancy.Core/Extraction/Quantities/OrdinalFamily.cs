using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Places in a series: "the 17th round", "a second term"; days and names of streets are none.</summary>
internal static class OrdinalFamily
{
    // What is numbered for good: parts of a state, of its courts and of its forces.
    private static readonly WordSet Bodies = new("congress parliament legislature assembly circuit district precinct ward arrondissement amendment street avenue fleet division regiment battalion brigade corps squadron wing infantry cavalry");

    public static Measured? Read(TokenRow row, Amount amount)
    {
        if (!amount.IsOrdinal || row.IsHyphen(amount.First - 1))
        {
            return null;
        }

        if (ReadRank(row, amount) is { } rank)
        {
            return rank;
        }

        var isDigits = char.IsAsciiDigit(row.Form(amount.First)[0]);
        if (!isDigits && !IsPlainWord(row, amount))
        {
            return null;
        }

        var noun = CountedNoun.FindSingular(row, row.SkipHyphen(amount.End));
        if (noun < 0)
        {
            return ReadElliptic(row, amount);
        }

        var unit = NounNumber.Lemma(row.Tokens[noun]);
        return IsIdiom(unit) || IsName(row, amount, noun) ? null : new Measured(amount.End, Measure.Ordinal, unit, noun);
    }

    // "She finished second", and an ordinal that stands alone.
    private static Measured? ReadRank(TokenRow row, Amount amount)
    {
        var isAlone = amount.First == 0 && (amount.End >= row.Count || (amount.End == row.Count - 1 && !row.IsWord(amount.End)));
        var isRank = amount.First > 0 && row.Tokens[amount.First - 1].Lemma is "finish" or "rank" or "place" && !row.IsWord(amount.End) && !row.IsHyphen(amount.End);
        return isAlone || isRank ? new Measured(amount.End, Measure.Ordinal, isRank ? "place" : "", -1) : null;
    }

    // "The bridge, the third that the town has built": an apposition whose noun stands before it.
    private static Measured? ReadElliptic(TokenRow row, Amount amount)
    {
        var noun = amount.First - 3;
        return row.Word(amount.First - 1) is "the" && row.Word(amount.First - 2) is "," && noun >= 0 && !row.IsCapitalised(noun)
            && row.Tokens[noun].PartOfSpeech is Language.PartOfSpeech.Noun && (row.IsCapitalised(amount.End) || row.Word(amount.End) is "that" or "he" or "she" or "it" or "they" or "in" or "of")
            ? new Measured(amount.End, Measure.Ordinal, NounNumber.Lemma(row.Tokens[noun]), -1)
            : null;
    }

    // "First Amendment" and "Second World War" are names; "a second later" and "second-largest" are no places in a series.
    private static bool IsPlainWord(TokenRow row, Amount amount) =>
        !(amount.First > 0 && row.IsCapitalised(amount.First)) && !(row.IsCapitalised(amount.First) && row.IsCapitalised(amount.End))
        && !row.IsHyphen(amount.End)
        && !(row.Word(amount.End - 1) is "second" && row.Word(amount.First - 1) is "per" or "every" or "split" or "each")
        && row.Word(amount.First - 1) is not "at";

    // "the 116th Congress", "the 10th Circuit": which one it is, is its name; "the 17th Round" has happened sixteen times before.
    private static bool IsName(TokenRow row, Amount amount, int noun) =>
        char.IsAsciiDigit(row.Form(amount.First)[0]) && row.IsCapitalised(amount.End) && row.IsCapitalised(noun)
        && (OrganizationNounLexicon.Default.IsName(row.Form(noun)) || Bodies.Contains(row.Word(noun)));

    private static bool IsIdiom(string unit) => unit is "century" or "place" or "hand" or "thing" or "thought" or "half" or "degree" or "floor" or "person" or "lady";
}
