using System.Text.RegularExpressions;
using Discrepancy.Extensions.DependencyInjection;
using Discrepancy.Extraction;
using Discrepancy.Findings;
using Discrepancy.Language;
using Discrepancy.Tests;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Discrepancy.Extensions.Tests.Docs;

/// <summary>Holds the code of the pages under docs/api: each block is a part of the compiled file that the comment before it names.</summary>
public sealed partial class ApiDocsTests
{
    public static TheoryData<string> Pages => [.. Directory.GetFiles(RepositoryFolder.Combine("docs", "api"), "*.md").Select(page => Path.GetFileName(page)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Blocks_OfAPage_ArePartsOfTheFilesTheyName(string page)
    {
        var text = File.ReadAllText(RepositoryFolder.Combine("docs", "api", page)).ReplaceLineEndings("\n");

        var blocks = Block().Matches(text);

        blocks.Count.Should().Be(text.Split("```csharp").Length - 1, "each names its file");
        blocks.Should().OnlyContain(block => IsPartOf(block.Groups["file"].Value, block.Groups["code"].Value));
    }

    [Fact]
    public async Task Snippets_Run_DoWhatThePagesSay()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.txt"), "Mayor Ingrid Lindqvist opened the harbor bridge.");
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "b.txt"), "Mayor Ingrid Lindquist opened the harbor bridge.");

            var report = await Snippets.AnalyzeArriving(folder.FullName, CancellationToken.None);

            report.Count(Level.Warning).Should().Be(1);
            (await Snippets.Annotate(AI.ScriptedClient.Answering("""{"note": "See both."}"""), report, CancellationToken.None)).Should().Equal($"{report.Findings[0].Topic}: See both.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Snippets_OfTheContainer_Run()
    {
        using var provider = Snippets.Register<Nothing>(new ServiceCollection(), new ConfigurationBuilder().Build()).BuildServiceProvider();

        var report = await Snippets.Check(provider, "a.html", "<article><h1>Bridge</h1><p>The harbor bridge was opened by the mayor.</p></article>"u8.ToArray(), CancellationToken.None);

        report.Documents.Should().ContainSingle();
        provider.GetRequiredService<DocumentChecker>().Should().NotBeNull();
    }

    private static bool IsPartOf(string file, string code)
    {
        var lines = File.ReadAllText(RepositoryFolder.Combine(file.Split('/'))).ReplaceLineEndings("\n").Split('\n');
        return new[] { 0, 4, 8 }.Any(indent => string.Join('\n', lines.Select(line => line[Math.Min(indent, line.Length - line.TrimStart(' ').Length)..])).Contains(code, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"<!-- (?<file>\S+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Block();

    private sealed class Nothing : IClaimExtractor
    {
        public IEnumerable<Claims.Claim> Extract(AnalyzedDocument document) => [];
    }
}
