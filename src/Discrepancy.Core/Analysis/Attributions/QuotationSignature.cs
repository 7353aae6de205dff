using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Analysis;

/// <summary>Reads a name behind a dash that signs a quotation: “We lost.” — Anna Berg, mayor.</summary>
internal static class QuotationSignature
{
    private const int MostWords = 12;

    /// <summary>The quotation as signed; null where nobody signs it.</summary>
    public static SpeechDraft? Read(SpeechText text, QuotedPassage passage)
    {
        var sentence = text.Sentences[passage.LastSentence];
        var dash = passage.EndToken;
        if (dash >= sentence.Tokens.Length && passage.LastSentence + 1 < text.Sentences.Length)
        {
            (sentence, dash) = (text.Sentences[passage.LastSentence + 1], 0);
        }

        if (dash >= sentence.Tokens.Length || sentence.Tokens.Length - dash > MostWords || sentence.Tokens[dash].Form is not ("―" or "—" or "–" or "-" or "--"))
        {
            return null;
        }

        var end = dash + 1;
        while (end < sentence.Tokens.Length && sentence.Tokens[end].Form is not ("," or "." or "(" or ";") && sentence.Tokens[end].PartOfSpeech is not PartOfSpeech.Verb)
        {
            end++;
        }

        var isName = end > dash + 1 && sentence.Tokens[end - 1].PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun
            && char.IsUpper(sentence.Tokens[dash + 1].Form[0]) && (end == sentence.Tokens.Length || sentence.Tokens[end].PartOfSpeech is PartOfSpeech.Punctuation);
        return isName
            ? new SpeechDraft(sentence.Sentence.Index, sentence.Tokens[dash].Span, "—", ReportingSort.Speech, ReportedSpeechKind.Direct, [passage.Quotation.Span])
            {
                Source = sentence.Span(dash + 1, end),
            }
            : null;
    }
}
