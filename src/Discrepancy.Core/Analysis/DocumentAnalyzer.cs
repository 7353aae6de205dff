using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>
/// Analyses English text by rules: sentences, tokens, lemmas and quotations. It assigns no parts of speech, heads or names.
/// Time and memory are linear in the text. Thread-safe.
/// </summary>
public sealed class DocumentAnalyzer : IDocumentAnalyzer
{
    private readonly RuleSegmenter _segmenter = new();
    private readonly SuffixLemmatizer _lemmatizer = new();

    /// <inheritdoc/>
    public AnalyzedDocument Analyze(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var paragraphs = 0;
        foreach (var section in document.Sections.Where(section => section.Kind is not (SectionKind.FrontMatter or SectionKind.Boilerplate)))
        {
            var first = paragraphs;
            foreach (var segmented in _segmenter.Segment(document.Text, section.Span))
            {
                paragraphs = first + segmented.Paragraph + 1;
                sentences.Add(ToSentence(document.Text, segmented, sentences.Count, paragraphs - 1, section.Kind));
            }
        }

        var all = sentences.DrainToImmutable();
        return new AnalyzedDocument
        {
            Source = document,
            Sentences = all,
            Quotations = QuotationFinder.Find(document.Text, all),
        };
    }

    private Sentence ToSentence(string text, SegmentedSentence segmented, int index, int paragraph, SectionKind section)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(segmented.Tokens.Length);
        var startsSentence = true;
        foreach (var span in segmented.Tokens)
        {
            var form = text[span.Start..span.End];
            tokens.Add(new Token(span, form)
            {
                Lemma = _lemmatizer.Lemmatize(form, startsSentence),
                SpaceBefore = span.Start == 0 || CharacterClass.IsGap(text[span.Start - 1]),
            });
            startsSentence &= !char.IsLetterOrDigit(form[0]);
        }

        var whole = segmented.Tokens[0].Cover(segmented.Tokens[^1]);
        return new Sentence(index, paragraph, whole, section, tokens.MoveToImmutable());
    }
}
