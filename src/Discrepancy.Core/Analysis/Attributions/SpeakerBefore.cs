using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>Finds by the order of the words the phrase before a verb that can name a speaker, where the parse gives the verb no subject.</summary>
internal static class SpeakerBefore
{
    private const int MostWords = 25;

    /// <summary>First token and end of the phrase before <paramref name="verb"/>: behind the comma before it, or before an aside between two commas.</summary>
    public static (int First, int End)? Of(SpeechSentence sentence, int verb)
    {
        var end = verb > 0 && sentence.Tokens[verb - 1].Form is "," ? verb - 1 : verb;
        var first = PhraseStart(sentence, end);
        if (end < verb && first > 1 && sentence.Tokens[first - 1].Form is ",")
        {
            // "Anna Berg, a member of the board, said"
            (first, end) = (PhraseStart(sentence, first - 1), first - 1);
        }

        return first >= 0 && first < end && char.IsUpper(sentence.Tokens[end - 1].Form[0] is ')' ? sentence.Tokens[first].Form[0] : sentence.Tokens[end - 1].Form[0]) && CanSpeak(sentence, first, end)
            ? (first, end)
            : null;
    }

    /// <summary>Whether the tokens from <paramref name="first"/> to the one before <paramref name="end"/> are a phrase whose head can speak.</summary>
    public static bool CanSpeak(SpeechSentence sentence, int first, int end)
    {
        var tokens = sentence.Tokens;
        if (end <= first || tokens[first].PartOfSpeech is not (PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral)
            || tokens[first].Form is "who" or "which" or "that" or "what" or "whom")
        {
            return false;
        }

        for (var i = first; i < end && tokens[i].PartOfSpeech is not (PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction); i++)
        {
            if (IsNominal(tokens, i) && Speakers.Accepts(sentence, i) && (i + 1 == end || tokens[i + 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token behind the nearest comma, over a bracket; -1 where a finite verb or a quotation stands between.</summary>
    private static int PhraseStart(SpeechSentence sentence, int end)
    {
        var isInBrackets = false;
        var first = end;
        while (first > 0 && end - first < MostWords && (isInBrackets || sentence.Tokens[first - 1].Form is not ("," or ";" or ":" or "–" or "—")))
        {
            first--;
            isInBrackets = sentence.Tokens[first].Form is ")" || (isInBrackets && sentence.Tokens[first].Form is not "(");
            if (sentence.QuotationAt(first) >= 0 || sentence.IsFinite(first))
            {
                return -1;
            }
        }

        return first;
    }

    private static bool IsNominal(ImmutableArray<Token> tokens, int token) => tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun;
}
