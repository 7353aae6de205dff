using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Finds the noun that a date belongs to: the one behind it in "the 2005 video" and "Tuesday's caucus", the one before it in "the crisis of 2008"
/// and "an email from last May". Such a date says nothing of when the sentence's verb happened.
/// </summary>
internal static class DatedNoun
{
    private const int Reach = 7;

    /// <summary>Index of the noun; -1 where the date belongs to none, or none is sure.</summary>
    internal static int Of(Sentence sentence, DateMention mention)
    {
        if (mention is { IsAttributive: true } or { Expression: NamedEventDate } && Behind(sentence, mention.EndToken) is >= 0 and var noun)
        {
            return noun;
        }

        return mention is { IsAttributive: true } or { Expression: SpanDate or BoundedDate } ? -1 : Before(sentence, mention.FirstToken);
    }

    // The last noun of the words behind the date, up to the first that is no part of a noun phrase; "the 2016 candidate Rivera" is a candidate of 2016.
    private static int Behind(Sentence sentence, int end)
    {
        var found = -1;
        var start = end < sentence.Tokens.Length && sentence.Tokens[end].Form is "," or "'s" or "’s" or "'" or "’" ? end + 1 : end;
        for (var index = start; index < Math.Min(sentence.Tokens.Length, end + Reach) && IsInPhrase(sentence, index); index++)
        {
            var token = sentence.Tokens[index];
            if (token.PartOfSpeech is PartOfSpeech.ProperNoun && found >= 0 && sentence.Tokens[found].PartOfSpeech is PartOfSpeech.Noun && char.IsLower(sentence.Tokens[found].Form[0]))
            {
                return found;
            }

            found = token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun ? index : found;
        }

        return found;
    }

    private static bool IsInPhrase(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        return token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral
            || (token.Form is "-" && !token.SpaceBefore) || (token.PartOfSpeech is PartOfSpeech.Verb && token.Relation is "amod");
    }

    // "the crisis of 2008", but not "as of 2008", "most of 2008" and "the end of 2008".
    private static int Before(Sentence sentence, int first)
    {
        if (first < 2 || sentence.Tokens[first - 1].Form is not ("of" or "from"))
        {
            return -1;
        }

        var token = sentence.Tokens[first - 2];
        var isNoun = token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral or PartOfSpeech.Pronoun;
        return isNoun && !ValueAnchor.IsMeasure(token) && token.Form is not "it" ? first - 2 : -1;
    }
}
