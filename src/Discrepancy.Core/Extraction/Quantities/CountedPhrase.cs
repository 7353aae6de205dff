using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Reads from the parse what narrows a counted noun: its adjectives and compounds, a participle behind it, and the "of" phrase.</summary>
internal static class CountedPhrase
{
    private const int Reach = 6;

    /// <summary>The adjectives and compounds between the number and the noun at <paramref name="noun"/>, then the participle with its preposition behind it: "killed in".</summary>
    public static string Modifiers(TokenRow row, int start, int noun)
    {
        var words = Enumerable.Range(start, Math.Max(0, noun - start))
            .Where(at => row.Tokens[at].Relation is "amod" or "compound" or "flat" && row.Word(at) is not ("more" or "other" or "additional" or "further" or "such" or "few"))
            .Where(at => NumberWords.ScaleOf(row.Word(at)) is null && row.Tokens[at].PartOfSpeech is not PartOfSpeech.Numeral && row.IsWord(at))
            .Select(row.Word);
        var participle = noun + 1 < row.Count && row.Tokens[noun + 1] is { Relation: "acl", PartOfSpeech: PartOfSpeech.Verb } next && next.Head == noun
            && noun + 2 < row.Count && row.Tokens[noun + 2].PartOfSpeech is PartOfSpeech.Adposition ? row.Word(noun + 1) : "";
        return string.Join(' ', words.Append(participle).Where(word => word.Length > 0));
    }

    /// <summary>What stands in the "of" phrase at <paramref name="end"/>, where the parse ties it to a token from <paramref name="first"/> on: "gdp".</summary>
    public static string Of(TokenRow row, int first, int end)
    {
        if (row.Word(end) is not "of")
        {
            return "";
        }

        var noun = Enumerable.Range(end + 1, Math.Clamp(row.Count - end - 1, 0, Reach))
            .FirstOrDefault(at => row.Tokens[at].Relation is "nmod" && row.Tokens[at].Head >= first && row.Tokens[at].Head < end, -1);
        var words = Enumerable.Range(end + 1, Math.Max(0, noun - end))
            .Where(at => row.Tokens[at].Relation is not ("det" or "nmod:poss" or "case" or "punct"))
            .Select(at => at == noun ? NounNumber.Lemma(row.Tokens[at]) : row.Word(at));
        return noun < 0 ? "" : string.Join(' ', words);
    }
}
