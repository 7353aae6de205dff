using System.Text;
using CsCheck;
using Discrepancy.Findings;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Cli.Tests.Mixed;

/// <summary>What a baseline stands on: findings keep their ids when texts are wrapped otherwise and a typo is corrected where no finding is.</summary>
public sealed class RewrappingPropertyTests
{
    private const string Typo = "The swans are bakc on the lake.";
    private const string Corrected = "The swans are back on the lake.";

    private static readonly DiscrepancyPipeline Pipeline = new();

    private static readonly List<string> Known = Ids(FireArticles.All.Select(article => Read(article, Typo, text => text)));

    private static readonly Gen<(int Width, bool IsCorrected)[]> Edits = Gen.Select(Gen.Int[50, 100], Gen.Bool).Array[FireArticles.All.Count];

    [Fact]
    public void Analyze_TextsWrappedAtAnyWidth_KeepsTheIds() => Edits.Sample(
        edits =>
        {
            var documents = FireArticles.All.Zip(edits, (article, edit) => Read(article, edit.IsCorrected ? Corrected : Typo, text => ArticleText.Wrap(text, edit.Width)));

            Ids(documents).Should().Equal(Known).And.HaveCountGreaterThan(8);
        },
        iter: 40);

    private static List<string> Ids(IEnumerable<SourceDocument> documents) =>
        [.. Pipeline.Analyze([.. documents]).Findings.Where(finding => finding.Level >= Level.Note).Select(finding => $"{finding.Rule} {finding.Id}").Order(StringComparer.Ordinal)];

    private static SourceDocument Read(Article article, string last, Func<string, string> wrap)
    {
        var wrapped = article with { Title = wrap(article.Title), Paragraphs = [.. article.Paragraphs.Append(last).Select(wrap)] };
        return new TextDocumentReader().Read($"{article.Name}.txt", Encoding.UTF8.GetBytes(ArticleText.Body(wrapped)), DateOnly.Parse(article.Day, System.Globalization.CultureInfo.InvariantCulture));
    }
}
