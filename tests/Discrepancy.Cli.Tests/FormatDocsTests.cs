using System.Text;
using System.Text.RegularExpressions;
using Discrepancy.Tests;

namespace Discrepancy.Cli.Tests;

/// <summary>
/// Holds the pages of docs/commands, docs/formats and docs/guides and what the commands in them really do together: below each <c>sh</c> block that runs
/// <c>discrepancy</c> stands a block with what it prints. What was printed otherwise is left beside the page as <c>*.received.md</c>.
/// </summary>
public sealed partial class FormatDocsTests
{
    private static readonly string[] Folders = ["commands", "formats", "guides"];

    // html: its output is a page to look at. sarif: its output begins with a thousand lines of rules; SarifDocsTests holds the result that its page shows.
    // config: what it prints depends on the folder; a fixture holds it.
    // guides/pipelines: its commands are for a shell with other programs.
    private static readonly string[] NotHeldHere = ["commands/config", "formats/html", "formats/sarif", "guides/pipelines"];

    public static TheoryData<string> Pages =>
    [
        .. Folders.SelectMany(folder => Directory.GetFiles(RepositoryFolder.Combine("docs", folder), "*.md").Select(path => $"{folder}/{Path.GetFileNameWithoutExtension(path)}"))
            .Where(name => !name.EndsWith(".received", StringComparison.Ordinal))
            .Except(NotHeldHere, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_Examples_AreWhatTheCommandsPrint(string name)
    {
        var path = RepositoryFolder.Combine("docs", name + ".md");
        var received = Path.ChangeExtension(path, ".received.md");
        var page = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");

        var real = await WithWhatIsPrintedAsync(page);

        if (real == page)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, real, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        page.Should().Be(real, "it is in {0}", received);
    }

    private static async Task<string> WithWhatIsPrintedAsync(string page)
    {
        var examples = Example().Matches(page);
        examples.Should().NotBeEmpty();
        var real = new StringBuilder();
        var at = 0;
        foreach (Match example in examples)
        {
            var run = await Run.InAsync(RepositoryFolder.Root, example.Groups["arguments"].Value.Split(' '));
            run.Error.Should().BeEmpty();
            var output = example.Groups["output"];
            real.Append(page, at, output.Index - at).Append(run.Output.ReplaceLineEndings("\n"));
            at = output.Index + output.Length;
        }

        return real.Append(page, at, page.Length - at).ToString();
    }

    // The fence of the output may be longer than three, where the output has fences itself.
    [GeneratedRegex(@"^```sh\ndiscrepancy (?<arguments>[^\n]+)\n```\n\n(?<fence>````*)\w+\n(?<output>.*?)^\k<fence>$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
