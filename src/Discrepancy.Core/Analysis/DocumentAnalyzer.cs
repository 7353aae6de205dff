using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>
/// Analyses English text: sentences and tokens by rules; parts of speech, features, lemmas, dependencies and named entities by the trained
/// models that are embedded in the library; quotations by rules over both. The models are loaded once, at the first use.
/// Integer arithmetic gives the same analysis on every processor. Time and memory are linear in the text. Thread-safe.
/// </summary>
public sealed class DocumentAnalyzer : IDocumentAnalyzer
{
    private static readonly Lazy<SyntaxModel> Model = new(SyntaxModel.LoadEmbedded);

    private readonly RuleSegmenter _segmenter = new();

    /// <summary>Loads the models now and not at the first document, on another thread perhaps, while documents are fetched.</summary>
    public static void LoadModels() => _ = Model.Value;

    /// <inheritdoc/>
    public AnalyzedDocument Analyze(SourceDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);

        var segmented = Segment(document, cancellationToken);
        var forms = segmented.ConvertAll(sentence => sentence.Forms(document.Text));
        var analyses = Model.Value.AnalyzeDocument(forms, cancellationToken);
        ImmutableArray<Sentence> sentences =
            [.. segmented.StopOn(cancellationToken).Select((sentence, index) => SentenceBuilder.Build(document.Text, sentence, index, forms[index], analyses[index]))];
        var names = NamesOf(forms, analyses);
        var analyzed = new AnalyzedDocument
        {
            Source = document,
            Sentences = sentences,
            Quotations = QuotationFinder.Find(document.Text, sentences),
            Entities = [.. sentences.StopOn(cancellationToken).SelectMany(sentence => SentenceBuilder.Entities(sentence, names[sentence.Index].Names()))],
            Clauses = [.. sentences.StopOn(cancellationToken).SelectMany(ClauseReader.Read)],
        };
        return analyzed with { ReportedSpeech = AttributionReader.Read(analyzed) };
    }

    /// <summary>The names that the model finds, corrected and completed by what the word lists and the rest of the document show.</summary>
    private static List<NameTable> NamesOf(List<string[]> forms, IReadOnlyList<SentenceAnalysis> analyses)
    {
        var names = forms.Select((sentence, index) => new NameTable(sentence, PersonSpans.Correct(sentence, analyses[index].Entities))).ToList();
        names.ForEach(CuedPersons.Add);
        names.ForEach(AgedPersons.Add);
        DocumentPersons.Add(names);
        return names;
    }

    private List<PlacedSentence> Segment(SourceDocument document, CancellationToken cancellationToken)
    {
        var sentences = new List<PlacedSentence>();
        var paragraphs = 0;
        foreach (var section in document.Sections.Where(section => section.Kind is not (SectionKind.FrontMatter or SectionKind.Boilerplate)))
        {
            var first = paragraphs;
            foreach (var sentence in _segmenter.Segment(document.Text, section.Span).StopOn(cancellationToken))
            {
                paragraphs = first + sentence.Paragraph + 1;
                sentences.Add(new PlacedSentence(sentence.Tokens, paragraphs - 1, section.Kind));
            }
        }

        return sentences;
    }
}
