using System.Text.Json;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>What reports tell of places in a file whose text was taken out of it.</summary>
public sealed class FilePlaceTests
{
    private const int Line = 4;
    private static readonly int Start = WebPageReport.File.IndexOf("opened", StringComparison.Ordinal);
    private static readonly int Column = Start - WebPageReport.File.IndexOf("<p class", StringComparison.Ordinal) + 1;

    [Fact]
    public void Text_KnownPlace_IsTheLineOfTheFile() =>
        Written.By(new TextReportWriter(), WebPageReport.Create()).Should().Contain(FormattableString.Invariant($"    page.html:{Line}:{Column}: \"opened"));

    [Fact]
    public void Text_UnknownPlace_IsTheFileAlone() => Written.By(new TextReportWriter(), WebPageReport.Create()).Should().Contain("    page.html: \"On page 7\"\n");

    [Fact]
    public void Text_PartThatWasNotRead_HasLinesOnlyWhereTheyAreKnown() =>
        Written.By(new TextReportWriter { Detail = ReportDetail.Verbose }, WebPageReport.Create()).Should().Contain("left out: page.html (boilerplate)");

    [Fact]
    public void Explanation_KnownPlace_IsTheLineOfTheFile() =>
        Written.By(new TextExplanationWriter(), WebPageReport.Create()).Should().Contain(FormattableString.Invariant($"page.html:{Line}:{Column}: "));

    [Fact]
    public void Markdown_Places_AreThoseOfTheFile() =>
        Written.By(new MarkdownReportWriter(), WebPageReport.Create()).Should().Contain($"- Line {Line} of page.html: ").And.Contain("- page.html: \"**On page 7**\"");

    [Fact]
    public void Html_Places_AreThoseOfTheFile() =>
        Written.By(new HtmlReportWriter(), WebPageReport.Create()).Should().Contain($"line {Line}<").And.Contain("line 1<", "the other document is a text");

    [Fact]
    public void Json_Evidence_HasItsPlaceInTheFileBesideThatInTheText()
    {
        using var json = JsonDocument.Parse(Written.By(new JsonReportWriter(), WebPageReport.Create()));
        var groups = json.RootElement.GetProperty("findings")[0].GetProperty("groups");
        var known = groups[0].GetProperty("evidence")[0];

        WebPageReport.Text[known.GetProperty("start").GetInt32()..known.GetProperty("end").GetInt32()].Should().Be(known.GetProperty("quote").GetString());
        WebPageReport.File[known.GetProperty("fileStart").GetInt32()..known.GetProperty("fileEnd").GetInt32()].Should().Be("opened\nin March 2019");
        (known.GetProperty("fileLine").GetInt32(), known.GetProperty("fileColumn").GetInt32()).Should().Be((Line, Column));
        groups[0].GetProperty("evidence")[1].TryGetProperty("fileStart", out _).Should().BeFalse("it is not known");
        groups[1].GetProperty("evidence")[0].TryGetProperty("fileStart", out _).Should().BeFalse("its text is the file");
    }

    [Fact]
    public async Task Json_Report_IsAsItsSchemaSays() =>
        (await PublishedSchema.ReadStrictAsync("report-1.0.schema.json")).Validate(Written.By(new JsonReportWriter(), WebPageReport.Create())).Should().BeEmpty();

    [Fact]
    public void Sarif_KnownPlace_PointsIntoTheFile()
    {
        var place = SarifLog.ResultsOf(WebPageReport.Create()).Single().GetProperty("locations")[0].GetProperty("physicalLocation");
        var (region, context) = (place.GetProperty("region"), place.GetProperty("contextRegion"));

        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()).Should().Be((Line, Column));
        (region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()).Should().Be((Line + 1, "in March 2019".Length + 1));
        At(region).Should().Be("opened\nin March 2019");
        At(context).Should().Be("The new <i>quay</i> opened\nin March 2019 at a cost");
        region.TryGetProperty("snippet", out _).Should().BeFalse("the quote is not what the file has there");
    }

    [Fact]
    public void Sarif_UnknownPlace_HasNoRegion()
    {
        var places = SarifLog.ResultsOf(WebPageReport.Create()).Single().GetProperty("relatedLocations").EnumerateArray().ToList();

        var unknown = places.Single(place => place.Text("message", "text") is "\"2019-03\"").GetProperty("physicalLocation");
        unknown.TryGetProperty("region", out _).Should().BeFalse();
        unknown.Text("artifactLocation", "uri").Should().Be("page.html");
    }

    [Fact]
    public void Sarif_Page_IsOfItsType() =>
        SarifLog.RunOf(WebPageReport.Create()).GetProperty("artifacts").EnumerateArray().Select(artifact => artifact.Text("mimeType")).Should().Equal("text/html", "text/plain");

    private static string At(JsonElement region) =>
        WebPageReport.File.Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32());
}
