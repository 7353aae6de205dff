using System.Text.Json;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class WebAnnotationReportWriterTests
{
    [Fact]
    public void Write_Default_IsAnAnnotationForEachPlace() =>
        GoldenFile.Check("report.annotations.json", Written.By(new WebAnnotationReportWriter(), SampleReport.Create()));

    [Fact]
    public void Write_EmojiBeforeTheQuote_CountsCodePoints()
    {
        var report = SampleReport.Create();
        var (_, position) = SelectorsOf(Items(report)[0]);

        position.GetProperty("start").GetInt32().Should().Be("Harbour ".Length + 1 + " news\nThe new quay ".Length);
        var runes = report.Documents[0].Document.Text.EnumerateRunes().ToList();
        string.Concat(runes.Skip(position.GetProperty("start").GetInt32()).Take(position.GetProperty("end").GetInt32() - position.GetProperty("start").GetInt32()))
            .Should().Be("opened\nin March 2019");
    }

    [Fact]
    public void Write_Quote_StandsBetweenPrefixAndSuffix()
    {
        var report = SampleReport.Create();
        var (quote, _) = SelectorsOf(Items(report)[0]);

        var words = string.Concat(new[] { "prefix", "exact", "suffix" }.Select(name => quote.GetProperty(name).GetString()));

        report.Documents[0].Document.Text.Should().Contain(words);
        quote.GetProperty("prefix").GetString().Should().Be("Harbour 🚢 news\nThe new quay ");
    }

    [Fact]
    public void Write_SidesOfOneFinding_AreLinkedWithEachOther()
    {
        var items = Items(SampleReport.Create());

        LinksOf(items[0]).Should().Equal(Id(items[1])).And.Equal("urn:discrepancy:finding:d1:2");
        LinksOf(items[1]).Should().Equal(Id(items[0])).And.Equal("urn:discrepancy:finding:d1:1");
    }

    [Fact]
    public void Write_ManyPlacesOfAValue_LinkToTheFirstOfEachValue()
    {
        var finding = SampleReport.Create().Findings[0];
        var first = finding.Groups[0] with { Evidence = [.. finding.Groups[0].Evidence, .. finding.Groups[0].Evidence] };
        var items = Items(SampleReport.Create() with { Findings = [finding with { Groups = [first, finding.Groups[1]] }] });

        items.Select(item => string.Join(' ', LinksOf(item).Select(link => link[^1]))).Should().Equal("3", "1 3", "1");
    }

    [Fact]
    public void Write_Ids_AreAllDifferentAndCounted()
    {
        using var json = JsonDocument.Parse(Written.By(new WebAnnotationReportWriter { MinimumLevel = Level.None }, HostileReport.OfEverything()));

        var ids = json.RootElement.GetProperty("items").EnumerateArray().Select(Id).ToList();

        ids.Should().OnlyHaveUniqueItems().And.HaveCount(json.RootElement.GetProperty("partOf").GetProperty("total").GetInt32());
    }

    [Fact]
    public void Write_HostileAddresses_AreNeverTheSource()
    {
        using var json = JsonDocument.Parse(Written.By(new WebAnnotationReportWriter(), HostileReport.OfEverything()));

        foreach (var item in json.RootElement.GetProperty("items").EnumerateArray())
        {
            var source = item.GetProperty("target").GetProperty("source").GetString()!;
            source.Should().MatchRegex("^(https?://[^<>\"\\s]+|/\\.//[^:<>\"\\s]*|[^:<>\"\\s]+)$");
        }
    }

    [Fact]
    public void Write_HostileWords_CannotEndAScriptElement() =>
        Written.By(new WebAnnotationReportWriter(), HostileReport.OfEverything()).Should().NotContain("<").And.NotContain(">").And.NotContain("&");

    private static List<JsonElement> Items(DiscrepancyReport report)
    {
        using var json = JsonDocument.Parse(Written.By(new WebAnnotationReportWriter(), report));
        return [.. json.RootElement.GetProperty("items").Clone().EnumerateArray()];
    }

    private static (JsonElement Quote, JsonElement Position) SelectorsOf(JsonElement annotation)
    {
        var selectors = annotation.GetProperty("target").GetProperty("selector");
        return (selectors[0], selectors[1]);
    }

    private static List<string> LinksOf(JsonElement annotation) =>
        [.. annotation.GetProperty("body").EnumerateArray().Where(body => body.GetProperty("purpose").GetString() == "linking").Select(body => body.GetProperty("source").GetString()!)];

    private static string Id(JsonElement annotation) => annotation.GetProperty("id").GetString()!;
}
