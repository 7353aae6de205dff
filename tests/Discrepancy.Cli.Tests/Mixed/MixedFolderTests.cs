using System.Text;
using System.Text.Json;

namespace Discrepancy.Cli.Tests.Mixed;

/// <summary>One event told in all the formats at once, and the same articles as plain text.</summary>
public sealed class MixedFolderTests
{
    /// <summary>Articles whose format has no place for the day of publication.</summary>
    private static readonly Dictionary<string, string> Undated = new(StringComparer.Ordinal) { ["bare"] = "bare.html", ["report"] = "report.pdf", ["letter"] = "letter.docx", ["stdin"] = "stdin.html" };

    [Fact]
    public async Task Check_AllFormatsAtOnce_FindsTheSameAsOverPlainText()
    {
        using var plain = PlainFolder();
        using var mixed = MixedFolder();

        var expected = await Run.InAsync(plain.FullPath, "check", ".", "--format", "json");
        var actual = await Run.WithInputAsync(
            mixed.FullPath,
            Encoding.UTF8.GetBytes(ArticleText.BareHtml(FireArticles.Of("stdin"))),
            ["check", ".", "-", "--name", Undated["stdin"], "--format", "json", .. Undated.SelectMany(file => new[] { "--date", $"{file.Value}={FireArticles.Of(file.Key).Day}" })]);

        expected.Error.Should().BeEmpty();
        actual.Error.Should().Be("discrepancy: wire.json: article gone is withheld by its publisher and left out; ask the publisher if you need it\n");
        var findings = Findings(expected);
        findings.Select(finding => finding.Split(' ')[1]).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo("date", "money", "person-name", "polarity", "quantity", "quote");
        FireArticles.All.Should().OnlyContain(article => findings.Any(finding => finding.Contains($"{article.Name} (", StringComparison.Ordinal)), "each format has a part in a finding");
        Findings(actual).Should().Equal(findings);
        actual.ExitCode.Should().Be(expected.ExitCode).And.Be(1);
    }

    private static TemporaryFolder PlainFolder()
    {
        var folder = new TemporaryFolder();
        foreach (var article in FireArticles.All)
        {
            folder.WithText($"{article.Name}.txt", ArticleText.Plain(article));
        }

        return folder;
    }

    private static TemporaryFolder MixedFolder()
    {
        var withheld = FireArticles.Of("wire3") with { Name = "gone", Day = "2031-04-05", Paragraphs = ["Bishop Katarina Holmberg will hold the service for the victims of the terminal fire on 11 April 2031."] };
        return new TemporaryFolder()
            .WithText("post.txt", ArticleText.Plain(FireArticles.Of("post")))
            .WithText("courier.md", ArticleText.Markdown(FireArticles.Of("courier")))
            .WithText("gazette.html", ArticleText.LinkedHtml(FireArticles.Of("gazette")))
            .WithText(Undated["bare"], ArticleText.BareHtml(FireArticles.Of("bare")))
            .WithBytes(Undated["report"], ArticlePrint.Pdf(FireArticles.Of("report")))
            .WithBytes(Undated["letter"], ArticlePrint.Docx(FireArticles.Of("letter")))
            .WithText("api.json", ArticleText.Json(FireArticles.Of("api")))
            .WithText("lines.jsonl", $"{ArticleText.JsonLine(FireArticles.Of("line1"))}\n{ArticleText.JsonLine(FireArticles.Of("line2"))}\n")
            .WithText("wire.json", $"[{ArticleText.Ninjs1(FireArticles.Of("wire1"), "usable")}, {ArticleText.Ninjs1(withheld, "withheld")}]")
            .WithText("wire3.json", ArticleText.Ninjs3(FireArticles.Of("wire3")))
            .WithText("today.rss", ArticleText.Rss(FireArticles.Of("rss1")))
            .WithText("blog.atom", ArticleText.Atom(FireArticles.Of("atom1")));
    }

    /// <summary>Each finding on a line, in an order of their own: paths sort otherwise.</summary>
    private static List<string> Findings(Run run)
    {
        using var report = JsonDocument.Parse(run.Output);
        var sources = report.RootElement.GetProperty("documents").EnumerateArray()
            .ToDictionary(document => document.GetProperty("path").GetString()!, document => document.TryGetProperty("source", out var source) ? source.ToString() : "", StringComparer.Ordinal);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => Describe(finding, sources)).Order(StringComparer.Ordinal)];
    }

    private static string Describe(JsonElement finding, Dictionary<string, string> sources)
    {
        var groups = finding.GetProperty("groups").EnumerateArray().Select(group =>
            $"{group.GetProperty("value")}: {string.Join(", ", group.GetProperty("evidence").EnumerateArray().Select(evidence => Describe(evidence, sources[evidence.GetProperty("document").GetString()!])).Order(StringComparer.Ordinal))}");
        return $"{finding.GetProperty("level")} {finding.GetProperty("kind")} {finding.GetProperty("relation")} {finding.GetProperty("rule")} {string.Join(" | ", groups.Order(StringComparer.Ordinal))}";
    }

    private static string Describe(JsonElement evidence, string source)
    {
        var document = evidence.GetProperty("document").GetString()!;
        var name = document.Contains('#', StringComparison.Ordinal) ? document[(document.IndexOf('#', StringComparison.Ordinal) + 1)..] : Path.GetFileNameWithoutExtension(document);
        var quote = string.Join(' ', evidence.GetProperty("quote").GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"{name} ({source}) {quote}";
    }
}
