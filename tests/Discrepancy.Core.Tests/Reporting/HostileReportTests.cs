using System.Globalization;
using System.Text.Json;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>Every format shows hostile words as words. What only one format must bear is in the tests of its writer.</summary>
public sealed class HostileReportTests
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    public static TheoryData<string> Formats => [.. ReportWriters.All.Select(format => format.Name)];

    public static TheoryData<string> JsonFormats =>
        [.. ReportWriters.All.Where(format => format.Syntax is FormatSyntax.Json or FormatSyntax.JsonLines).Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_HostileWords_HasNoCharactersThatSteer(string name)
    {
        var format = ReportWriters.Named(name);
        var lineEnd = format.Syntax == FormatSyntax.Csv ? "\r\n" : "\n";

        var written = Written.By(format.Writer, HostileReport.OfEverything());

        written.Should().EndWith(lineEnd);
        written.Replace(lineEnd, "", StringComparison.Ordinal).Where(letter => Steers(letter) && !(format.Syntax == FormatSyntax.Html && IsWhiteSpaceOfAText(letter))).Distinct().Select(letter => ((int)letter).ToString("X4", CultureInfo.InvariantCulture))
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(JsonFormats))]
    public void Write_HostileWords_IsJson(string name)
    {
        var format = ReportWriters.Named(name);

        var written = Written.By(format.Writer, HostileReport.OfEverything());

        foreach (var value in format.Syntax == FormatSyntax.JsonLines ? written.TrimEnd('\n').Split('\n') : [written])
        {
            var parse = () => JsonDocument.Parse(value).Dispose();
            parse.Should().NotThrow();
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_Twice_GivesTheSameAndLeavesTheStreamOpen(string name)
    {
        using var output = new MemoryStream();

        ReportWriters.Named(name).Writer.Write(SampleReport.Create(), output);
        var once = (int)output.Length;
        ReportWriters.Named(name).Writer.Write(SampleReport.Create(), output);

        output.ToArray()[once..].Should().Equal(output.ToArray()[..once]);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_NothingReadOrFound_IsStillOfTheFormat(string name)
    {
        var nothing = SampleReport.Create() with { Documents = [], Findings = [], Claims = [], Abstentions = [] };

        Written.By(ReportWriters.Named(name).Writer, nothing).Should().EndWith("\n");
    }

    private static bool Steers(char letter) =>
        letter is not (ZeroWidthJoiner or ZeroWidthNonJoiner)
        && char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsWhiteSpaceOfAText(char letter) => letter is '\t' or '\u2028' or '\u2029';
}
