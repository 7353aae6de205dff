using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Reads words behind a name and a colon, without quotation marks: a transcript's "BRANDT: We will win.", a headline's "Brandt: We Will Win".</summary>
internal sealed class LabelSpeeches(AnalyzedDocument document)
{
    private const int MostWords = 5;

    /// <summary>The speeches that a label opens; in a transcript each goes on to the end of its paragraph.</summary>
    public IEnumerable<SpeechDraft> Read()
    {
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            var sentence = document.Sentences[i];
            var colon = StartsParagraph(i) ? ColonOf(sentence) : -1;
            if (colon < 1 || colon + 1 >= sentence.Tokens.Length)
            {
                continue;
            }

            var end = sentence.Span.End;
            for (var next = i + 1; next < document.Sentences.Length && document.Sentences[next].Paragraph == sentence.Paragraph; next++)
            {
                end = document.Sentences[next].Span.End;
            }

            yield return new SpeechDraft(
                i, sentence.Tokens[colon].Span, ":", ReportingSort.Speech, ReportedSpeechKind.Indirect, [new TextSpan(sentence.Tokens[colon + 1].Span.Start, end)])
            {
                Source = sentence.Tokens[0].Span.Cover(sentence.Tokens[colon - 1].Span),
            };
        }
    }

    private bool StartsParagraph(int sentence) => sentence == 0 || document.Sentences[sentence - 1].Paragraph != document.Sentences[sentence].Paragraph;

    private int ColonOf(Sentence sentence)
    {
        for (var i = 1; i < sentence.Tokens.Length && i <= MostWords; i++)
        {
            if (sentence.Tokens[i].Form is ":")
            {
                return IsShouted(sentence, i) || IsName(sentence, i) ? i : -1;
            }
        }

        return -1;
    }

    private static bool IsShouted(Sentence sentence, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (sentence.Tokens[i].PartOfSpeech is not PartOfSpeech.ProperNoun || sentence.Tokens[i].Form.Length < 2 || sentence.Tokens[i].Form.Any(char.IsLower))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsName(Sentence sentence, int end) =>
        sentence.Section is SectionKind.Headline
        && document.EntitiesOf(sentence).Any(entity => entity is { Kind: EntityKind.Person, FirstToken: 0 } && entity.EndToken == end);
}
