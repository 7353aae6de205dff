using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Discrepancy.Analysis;
using Discrepancy.Language;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Evaluation;

/// <summary>Who says what: PolNeAR's attributions of speech, thought and attitude in political news.</summary>
internal sealed class AttributionEvaluation : IEvaluation
{
    private const string Rule = """
        An attribution is right where its content overlaps the marked content and its source overlaps the marked source, as the annotators
        marked it (a pronoun counts as a pronoun), or where neither has a source. One given attribution answers one marked one.
        quotations: marked with a source and with words between quotation marks in the content; only those words count.
        No attribution is marked within the content of another; those that the library gives there (ReportedSpeech.Parent) do not count.
        direct: of these, where hardly a word of the content stands outside quotation marks.
        all: every marked attribution.
        """;

    private readonly TextDocumentReader _reader = new();
    private readonly DocumentAnalyzer _analyzer = new();

    /// <inheritdoc/>
    public string Name => "attribution";

    /// <inheritdoc/>
    public string Description => "Quotations with their speakers and all attributions of PolNeAR dev.";

    /// <inheritdoc/>
    public string Folder => Path.Combine("quotes", "polnear-dev");

    /// <inheritdoc/>
    public void Run(EvaluationInput input, TextWriter output)
    {
        var (quotations, direct, all) = (new AttributionCounts(), new AttributionCounts(), new AttributionCounts());
        foreach (var article in PolnearArticle.ReadAll(input.Folder))
        {
            var document = _analyzer.Analyze(_reader.Read(article.Name, Encoding.UTF8.GetBytes(article.Text)));
            var errors = input.ListsErrors ? new AttributionErrors(article, output) : null;
            ImmutableArray<ReportedSpeech> outermost = [.. document.ReportedSpeech.Where(speech => speech.Parent < 0)];
            Count(all, article.Attributions, outermost, content => content, errors);

            var quoted = new QuotedParts(document.Quotations);
            ImmutableArray<GoldAttribution> marked = [.. article.Attributions.Where(gold => !gold.Source.IsEmpty && quoted.HasWords(gold.Content))];
            ImmutableArray<ReportedSpeech> given = [.. outermost.Where(speech => speech.Source is not null && quoted.HasWords(speech.Content))];
            Count(quotations, marked, given, quoted.Of, errors: null);
            CountDirect(direct, marked, given, quoted);
        }

        output.WriteLine(Rule);
        Write(output, "quotations", quotations);
        Write(output, "direct", direct);
        Write(output, "all", all);
    }

    private static void Count(
        AttributionCounts counts, ImmutableArray<GoldAttribution> gold, ImmutableArray<ReportedSpeech> given, Func<ImmutableArray<TextSpan>, ImmutableArray<TextSpan>> content, AttributionErrors? errors)
    {
        var score = new AttributionScore(gold, given, content);
        counts.Gold += gold.Length;
        counts.GoldFound += Enumerable.Range(0, gold.Length).Count(score.IsFound);
        counts.Given += given.Length;
        counts.GivenRight += Enumerable.Range(0, given.Length).Count(score.IsRight);
        errors?.Write(score, given);
    }

    /// <summary>What is direct on one side may be mixed on the other; it is sought among both.</summary>
    private static void CountDirect(AttributionCounts counts, ImmutableArray<GoldAttribution> gold, ImmutableArray<ReportedSpeech> given, QuotedParts quoted)
    {
        var score = new AttributionScore(gold, given, quoted.Of);
        for (var i = 0; i < gold.Length; i++)
        {
            counts.Gold += quoted.IsWhole(gold[i].Content) ? 1 : 0;
            counts.GoldFound += quoted.IsWhole(gold[i].Content) && score.IsFound(i) ? 1 : 0;
        }

        for (var i = 0; i < given.Length; i++)
        {
            counts.Given += quoted.IsWhole(given[i].Content) ? 1 : 0;
            counts.GivenRight += quoted.IsWhole(given[i].Content) && score.IsRight(i) ? 1 : 0;
        }
    }

    private static void Write(TextWriter output, string name, AttributionCounts counts) =>
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: P {counts.Precision:0.0} ({counts.GivenRight}/{counts.Given}) R {counts.Recall:0.0} ({counts.GoldFound}/{counts.Gold}) F1 {counts.F1:0.0}"));
}
