using System.Text;
using System.Text.Json;
using Discrepancy.Readers.Tests;

namespace Discrepancy.Cli.Tests;

/// <summary>Files of other formats than text, from the outside.</summary>
public sealed class InputFormatTests
{
    private const string Title = "Old bridge in Lindau closed";
    private const string Rest = "The ferry took over its traffic, and shops near the pier stayed open. Repairs are planned for the summer, and residents were told to use the northern road.";

    private static readonly string[] Deaths = ["The collapse of the old bridge in Lindau killed 12 people on 3 April 2031, the police said.", "The collapse of the old bridge in Lindau killed 17 people on 3 April 2031, the police said."];

    [Theory]
    [InlineData("html")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("rss")]
    [InlineData("docx")]
    [InlineData("pdf")]
    public async Task Check_TextAndAnotherFormat_FindsTheSameAsOverText(string format)
    {
        using var plain = new TemporaryFolder().WithBytes("docs/a.txt", File(0, "txt")).WithBytes("docs/b.txt", File(1, "txt"));
        using var mixed = new TemporaryFolder().WithBytes("docs/a.txt", File(0, "txt")).WithBytes($"docs/b.{format}", File(1, format));

        var expected = await FindingsAsync(plain);

        expected.Should().NotBeEmpty("the two texts differ");
        (await FindingsAsync(mixed)).Should().Equal(expected);
    }

    [Fact]
    public async Task Check_HostileAmongGood_AreLeftOutInOneLineEach()
    {
        using var folder = new TemporaryFolder()
            .WithBytes("docs/a.txt", File(0, "txt"))
            .WithBytes("docs/b.html", File(1, "html"))
            .WithBytes("docs/deep.json", Encoding.UTF8.GetBytes(new string('[', 100_000)))
            .WithBytes("docs/deep.html", Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, "<div>", 50_000).ToString()))
            .WithBytes("docs/laughs.xml", Encoding.UTF8.GetBytes("<!DOCTYPE r [<!ENTITY a \"ha\">]><rss>&a;</rss>"))
            .WithBytes("docs/cut.docx", File(1, "docx")[..200])
            .WithBytes("docs/cut.pdf", Encoding.UTF8.GetBytes("%PDF-1.7\n1 0 obj"));
        using (var sparse = System.IO.File.Create(folder.Combine("docs/huge.txt")))
        {
            sparse.SetLength(2L * 1024 * 1024 * 1024);
        }

        var run = await Run.InAsync(folder.FullPath, "check", "docs");

        run.ExitCode.Should().Be(1, "the two good ones are compared");
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(6).And.OnlyContain(line => line.Contains(": left out: ", StringComparison.Ordinal) && line.Contains("; ", StringComparison.Ordinal));
        run.Error.Should().Contain("docs/huge.txt: left out: the file is larger than 16 MB");
    }

    [Fact]
    public async Task Check_WebPage_PointsIntoItsFile()
    {
        var html = $"<html>\n<title>{Title}</title>\n<nav><a href='/'>Home</a></nav>\n<h1>{Title}</h1>\n<p>{Deaths[1].Replace("17 people", "<b>17</b>\n&#112;eople", StringComparison.Ordinal)}</p>\n<p>{Rest}</p>\n</html>";
        using var folder = new TemporaryFolder().WithBytes("a.txt", File(0, "txt")).WithBytes("b.html", Encoding.UTF8.GetBytes(html));
        var line = html.Split('\n')[4];

        var text = await Run.InAsync(folder.FullPath, "check", "a.txt", "b.html");
        using var sarif = JsonDocument.Parse((await Run.InAsync(folder.FullPath, "check", "a.txt", "b.html", "--format", "sarif")).Output);

        text.Output.Should().Contain(FormattableString.Invariant($"b.html:5:{line.IndexOf("17", StringComparison.Ordinal) + 1}: \"17 people\"")).And.Contain("a.txt:3:49: \"12 people\"");
        var region = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region");
        html.Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32()).Should().Be("17</b>\n&#112;eople");
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("endLine").GetInt32()).Should().Be((5, 6));
    }

    [Fact]
    public async Task Claims_WithheldArticle_IsSaidAndLeftOut()
    {
        using var folder = new TemporaryFolder().WithBytes("wire.json", Encoding.UTF8.GetBytes("""[{"uri": "a", "body_text": "The bridge fell.", "pubstatus": "withheld"}, {"uri": "b", "body_text": "The bridge was closed on 3 April 2031."}]"""));

        var run = await Run.InAsync(folder.FullPath, "claims", "wire.json", "--format", "json");

        run.Error.Should().StartWith("discrepancy: wire.json: article a is withheld");
        run.Output.Should().Contain("\"wire.json#b\"").And.NotContain("wire.json#a");
    }

    [Fact]
    public async Task Check_TypeGiven_RulesOverTheName()
    {
        using var folder = new TemporaryFolder().WithBytes("a.dat", File(0, "html")).WithBytes("b.txt", File(1, "html"));

        var run = await Run.InAsync(folder.FullPath, "check", "a.dat", "b.txt", "--type", "html");

        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("a.dat").And.NotContain("<p>");
        run.ExitCode.Should().Be(1);
    }

    /// <summary>The libraries of the readers are replaced by what cannot be loaded: text must not need them.</summary>
    [Fact]
    public async Task Check_OnlyText_LoadsNoReader()
    {
        using var folder = new TemporaryFolder().WithDocument("docs/a.md").WithDocument("docs/b.txt");
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Concat(Directory.GetFiles(AppContext.BaseDirectory, "discrepancy.*.json")))
        {
            var name = Path.GetFileName(file);
            var isOfReaders = name is "Discrepancy.Readers.dll" or "AngleSharp.dll" or "SmartReader.dll" or "UtfUnknown.dll" or "System.IO.Packaging.dll" || name.StartsWith("UglyToad", StringComparison.Ordinal) || name.StartsWith("DocumentFormat", StringComparison.Ordinal);
            folder.WithBytes($"program/{name}", isOfReaders ? [0] : await System.IO.File.ReadAllBytesAsync(file));
        }

        var run = await Run.ProgramAsync(folder.Combine("program/discrepancy.dll"), folder.FullPath, "check", "docs");

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("--name", "wire.html")]
    [InlineData("--type", "html")]
    public async Task Check_StandardInput_IsReadByNameOrType(string option, string value)
    {
        using var folder = new TemporaryFolder().WithBytes("a.txt", File(0, "txt"));

        var run = await Run.WithInputAsync(folder.FullPath, File(1, "html"), "check", "a.txt", "-", option, value);

        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("17").And.Contain(option is "--name" ? "wire.html" : "stdin").And.NotContain("<p>");
        run.ExitCode.Should().Be(1);
    }

    private static async Task<IReadOnlyList<string>> FindingsAsync(TemporaryFolder folder)
    {
        var run = await Run.InAsync(folder.FullPath, "check", "docs", "--format", "json");
        run.Error.Should().BeEmpty();
        using var report = JsonDocument.Parse(run.Output);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(Describe)];
    }

    private static string Describe(JsonElement finding)
    {
        var quotes = finding.GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("evidence").EnumerateArray()).Select(evidence => evidence.GetProperty("quote").GetString());
        return $"{finding.GetProperty("kind")} {finding.GetProperty("relation")} {finding.GetProperty("level")} {string.Join(" | ", quotes)}";
    }

    private static byte[] File(int version, string format) => format switch
    {
        "html" => Encoding.UTF8.GetBytes($"<html><head><title>{Title}</title></head><body><nav><a href='/'>Home</a></nav><article><h1>{Title}</h1><p>{Deaths[version]}</p><p>{Rest}</p></article></body></html>"),
        "json" => Encoding.UTF8.GetBytes($$"""{"articles": [{"title": "{{Title}}", "content": "{{Deaths[version]}}\n\n{{Rest}}"}]}"""),
        "jsonl" => Encoding.UTF8.GetBytes($$"""{"title": "{{Title}}", "text": "{{Deaths[version]}}\n\n{{Rest}}"}"""),
        "rss" => Encoding.UTF8.GetBytes($"<rss><channel><item><title>{Title}</title><description>&lt;p&gt;{Deaths[version]}&lt;/p&gt;&lt;p&gt;{Rest}&lt;/p&gt;</description></item></channel></rss>"),
        "docx" => WordFile.OfBody(string.Concat(new[] { Title, Deaths[version], Rest }.Select(WordFile.Paragraph))),
        "pdf" => PdfFile.OfPages([.. PdfFile.Lines(20, 700, [Title, "", "", Deaths[version], "", "", .. Rest.Split(". ")[..1].Select(text => text + "."), Rest.Split(". ")[1]]).Where(line => line.Text.Length > 0)]),
        _ => Encoding.UTF8.GetBytes($"{Title}\n\n{Deaths[version]}\n\n{Rest}\n"),
    };
}
