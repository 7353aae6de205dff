using System.Globalization;
using Discrepancy.Analysis;
using Discrepancy.Language;
using Discrepancy.Reading;
using Discrepancy.Tests;
using Discrepancy.Text;
using Xunit.Abstractions;

namespace Discrepancy.Core.Tests.Analysis;

/// <summary>Measures the persons the analysis finds in articles whose persons were marked by hand (PersonMentions.tsv).</summary>
public sealed class PersonMentionAccuracyTests(ITestOutputHelper output)
{
    private const double RecallFloor = 0.97;
    private const double PrecisionFloor = 0.95;

    private readonly DocumentAnalyzer _analyzer = new();

    [SharedDataFact]
    public void Analyze_AnnotatedArticles_FindsPersons()
    {
        var total = MentionScore.None;
        foreach (var (path, gold) in ReadGold())
        {
            TextSpan[] found = [.. Analyze(path).Entities.Where(entity => entity.Kind == EntityKind.Person).Select(entity => entity.Span)];
            var score = MentionScore.Of(gold, found);
            output.WriteLine($"{path}: {score}");
            Write("missed", gold.Except(found));
            Write("wrong", found.Except(gold));
            total = total.Plus(score);
        }

        output.WriteLine($"all: {total}");
        total.Recall.Should().BeGreaterThanOrEqualTo(RecallFloor);
        total.Precision.Should().BeGreaterThanOrEqualTo(PrecisionFloor);
    }

    [SharedDataFact]
    public void Analyze_AnnotatedArticles_CutsTokensAtTheEndsOfPersons()
    {
        foreach (var (path, gold) in ReadGold())
        {
            Token[] tokens = [.. Analyze(path).Sentences.SelectMany(sentence => sentence.Tokens)];

            gold.Select(span => span.Start).Except(tokens.Select(token => token.Span.Start)).Should().BeEmpty(path);
            gold.Select(span => span.End).Except(tokens.Select(token => token.Span.End)).Should().BeEmpty(path);
        }
    }

    private static IEnumerable<(string Path, TextSpan[] Gold)> ReadGold() =>
        File.ReadLines(RepositoryFolder.Combine("tests", "Discrepancy.Core.Tests", "Analysis", "PersonMentions.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .GroupBy(cells => cells[0], StringComparer.Ordinal)
            .Select(rows => (rows.Key, rows.Select(ToSpan).ToArray()));

    private static TextSpan ToSpan(string[] cells) =>
        new(int.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture));

    private AnalyzedDocument Analyze(string path) =>
        _analyzer.Analyze(new TextDocumentReader().Read(path, File.ReadAllBytes(Path.Combine(RepositoryFolder.SharedData!, path))));

    private void Write(string label, IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            output.WriteLine(FormattableString.Invariant($"  {label} {span.Start}-{span.End}"));
        }
    }
}
