using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Discrepancy.Cli.Tests;

/// <summary>Documents that try to run, to steer and to be computed come through every format of the program as words.</summary>
public sealed class HostileDocumentTests
{
    private const char CarriageReturn = '\r';

    /// <summary>Scripts, handlers, addresses that are code, turned reading direction, control characters, cells that begin like formulas, a word of a million letters.</summary>
    private static readonly CompositeFormat Text = CompositeFormat.Parse(
        $"""
        ---
        title: "<script>alert(1)</script>"
        source: "=cmd|'/c calc'!A1"
        url: "data:text/html,<script>alert(1)</script>"
        ---

        Mayor Ingrid {"{0}"} opened the harbor bridge to traffic. <script>alert(1)</script> <img src=x onerror="alert(2)"> <a href="javascript:alert(3)" onclick=alert(4)>here</a>

        The mayor said "{"\u202E"}gnp.exe{"\u2066"} is {"\u001B"}[2J safe{"\u200B\u0007\u009B"}31m and well" on Monday.

        =1+1 was counted. +1 came. -1+cmd|' /C calc'!A0 went. @SUM(1) stayed.

        {new string('w', 1_000_000)}
        """);

    public static TheoryData<string> Formats => [.. ReportFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Check_HostileDocuments_GivesHarmlessText(string format)
    {
        using var folder = new TemporaryFolder();
        folder.WithText("docs/=1+1.md", string.Format(CultureInfo.InvariantCulture, Text, "Lindqvist")).WithText("docs/b.md", string.Format(CultureInfo.InvariantCulture, Text, "Lindquist"));

        var run = await Run.InAsync(folder.FullPath, "check", "docs", "--all", "--format", format);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("Lindqvist");
        run.Output.Where(letter => letter is not ('\n' or CarriageReturn) && char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format).Should().BeEmpty();
        CheckSyntax(format, run.Output);
    }

    private static void CheckSyntax(string format, string output)
    {
        switch (format)
        {
            case "html":
                output.Should().NotContain("<script>alert").And.NotContain("<img").And.NotContain("href=\"javascript:").And.NotContain("href=\"data:");
                break;
            case "markdown":
                output.Should().NotMatchRegex(@"(?<!\\)<(script|img|a )");
                break;
            case "csv" or "csv-matrix":
                output.Should().NotMatchRegex("(^|,|\n)\"?[=+@-]");
                break;
            case "text":
                break;
            case "jsonl":
                output.TrimEnd('\n').Split('\n').Should().OnlyContain(line => IsJson(line));
                break;
            default:
                IsJson(output).Should().BeTrue();
                break;
        }
    }

    private static bool IsJson(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.ValueKind == JsonValueKind.Object || json.RootElement.ValueKind == JsonValueKind.Array;
    }
}
