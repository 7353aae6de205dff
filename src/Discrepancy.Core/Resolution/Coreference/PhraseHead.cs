using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Resolution;

/// <summary>Finds the head of a phrase by its place in the text.</summary>
internal static class PhraseHead
{
    /// <summary>
    /// Where the head of <paramref name="phrase"/> stands, the first of its tokens that depends on none within it, and behind it the names that go with it:
    /// "Mayor <b>Ng</b>", "the mayor, <b>Ann Ng</b>". Empty where no sentence holds the phrase.
    /// </summary>
    public static IEnumerable<TextSpan> Find(AnalyzedDocument document, TextSpan phrase)
    {
        if (SentenceAt(document, phrase.Start) is not { } sentence || HeadOf(sentence, phrase) is not (>= 0 and var head))
        {
            return [];
        }

        return sentence.Tokens
            .Where(token => token.Head == head && token.Relation is "appos" or "flat" or "compound" && phrase.Contains(token.Span))
            .Select(token => token.Span)
            .Prepend(sentence.Tokens[head].Span);
    }

    private static int HeadOf(Sentence sentence, TextSpan phrase)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (phrase.Contains(token.Span) && token.PartOfSpeech is not (PartOfSpeech.Punctuation or PartOfSpeech.Adposition or PartOfSpeech.Determiner)
                && (token.Head < 0 || !phrase.Contains(sentence.Tokens[token.Head].Span)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The sentence that holds the offset; null where none does.</summary>
    public static Sentence? SentenceAt(AnalyzedDocument document, int offset)
    {
        var (low, high) = (0, document.Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Sentences[middle].Span.Contains(offset))
            {
                return document.Sentences[middle];
            }

            (low, high) = document.Sentences[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return null;
    }
}
