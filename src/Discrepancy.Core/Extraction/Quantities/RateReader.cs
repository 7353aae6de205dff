using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads what a rate is by: "$5 a barrel", "per person", "12 per 100,000 people", "12-cent-a-share".</summary>
internal static class RateReader
{
    private static readonly PhraseTable Units = PhraseTable.Load("units");

    /// <summary>Index behind the rate that starts at <paramref name="end"/>, and what it is by; <paramref name="end"/> and nothing where there is none.</summary>
    public static (int End, string Per) Read(TokenRow row, int first, int end, Measure measure)
    {
        if (measure is Measure.Vote or Measure.Ordinal or Measure.Age or Measure.Fraction)
        {
            return (end, "");
        }

        var at = row.SkipHyphen(end);
        return row.Word(at) switch
        {
            "per" or "each" or "every" or "/" => ReadAny(row, end, at),
            "a" or "an" => ReadArticle(row, first, end, at),
            _ => (end, ""),
        };
    }

    private static (int End, string Per) ReadAny(TokenRow row, int end, int at)
    {
        var noun = row.SkipHyphen(at + 1);
        if (row.Word(at) is "per" && NumberReader.TryRead(row.Tokens, noun, out var number) && !number.IsOrdinal && number.Value > 1
            && row.IsWord(number.EndToken) && NounNumber.IsPlural(row.Word(number.EndToken)))
        {
            return (number.EndToken + 1, FormattableString.Invariant($"{number.Value:0} {NounNumber.Lemma(row.Tokens[number.EndToken])}"));
        }

        var fits = row.IsWord(noun) && row.Word(noun) is not ("cent" or "se" or "one" or "of")
            && (row.Word(at) is "per" ? IsNoun(row, noun) || row.Word(noun) is "capita" : IsUnit(row, noun));
        return fits ? (noun + 1, NounNumber.Lemma(row.Tokens[noun])) : (end, "");
    }

    // "$5 a barrel": a unit, or a noun that the parse ties to the amount.
    private static (int End, string Per) ReadArticle(TokenRow row, int first, int end, int at)
    {
        var noun = row.SkipHyphen(at + 1);
        var isTied = noun < row.Count && row.Tokens[noun].Head is var head && head >= first && head < end && row.Tokens[noun].Relation.StartsWith("nmod", StringComparison.Ordinal);
        var fits = row.IsWord(noun) && IsNoun(row, noun) && !NounNumber.IsPlural(row.Word(noun)) && (IsUnit(row, noun) || isTied) && !(noun + 1 < row.Count && IsNoun(row, noun + 1));
        return fits ? (noun + 1, NounNumber.Lemma(row.Tokens[noun])) : (end, "");
    }

    private static bool IsNoun(TokenRow row, int at) =>
        row.Tokens[at].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Unknown && row.IsWord(at);

    private static bool IsUnit(TokenRow row, int at) => row.Word(at) is "share" or "head" or "person" or "piece" or "night" or "game" or "shift" || Units.MatchFrom(row.Word, at, out _) > 0;
}
