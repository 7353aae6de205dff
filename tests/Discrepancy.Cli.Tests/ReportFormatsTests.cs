using Discrepancy.Tests;

namespace Discrepancy.Cli.Tests;

public sealed class ReportFormatsTests
{
    public static TheoryData<string> Formats => [.. ReportFormats.Names];

    [Fact]
    public void Names_OfTheFormats_AreThoseThatWereAskedFor() =>
        ReportFormats.Names.Should().Contain(["text", "html", "sarif", "json", "jsonl", "markdown", "csv", "csv-matrix", "web-annotation", "claim"]);

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Check_OfTheSamples_AnswersInEveryFormat(string format)
    {
        var run = await Run.InAsync(RepositoryFolder.Root, "check", "samples/japan-china-dialogue", "--format", format);

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("Kashida").And.EndWith("\n");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Page_OfAFormat_IsThere(string format)
    {
        // The two tables are told of together.
        var page = RepositoryFolder.Combine("docs", "formats", $"{format.Replace("-matrix", "", StringComparison.Ordinal)}.md");

        File.ReadAllText(page).Should().Contain(format == "text" ? "discrepancy check" : $"--format {format}");
    }
}
