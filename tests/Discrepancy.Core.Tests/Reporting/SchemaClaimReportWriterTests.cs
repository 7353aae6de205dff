using System.Collections.Immutable;
using System.Text.Json;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class SchemaClaimReportWriterTests
{
    private const string Sentence = "It opened in May.";

    [Fact]
    public void Write_Default_IsAClaimForEachValue() =>
        GoldenFile.Check("report.claims.json", Written.By(new SchemaClaimReportWriter(), SampleReport.Create()));

    [Fact]
    public void Write_Everything_RatesNothing() =>
        Written.By(new SchemaClaimReportWriter { MinimumLevel = Level.None }, SampleReport.Create())
            .Should().NotContainEquivalentOf("rating").And.NotContainEquivalentOf("review");

    [Fact]
    public void Write_Finding_NamesItsClaims()
    {
        var graph = Graph(SampleReport.Create());

        graph[0].GetProperty("discrepancy:claim").EnumerateArray().Select(Id).Should().Equal(Id(graph[1]), Id(graph[2]));
        graph[0].GetProperty("discrepancy:relation").GetString().Should().Be("contradiction");
    }

    [Theory]
    [InlineData("2020-01-02 2020-01-01", "1")]
    [InlineData("2020-01-01 2020-01-02 2020-01-03", "0")]
    [InlineData("2020-01-01 2020-01-01", null)]
    [InlineData("2020-01-01 -", null)]
    [InlineData("2020-01-01", null)]
    public void Write_DatedArticles_HaveAFirstOnlyWhereItIsCertain(string days, string? expected)
    {
        ImmutableArray<SourceDocument> documents = [.. days.Split(' ').Select((day, index) => DocumentOf($"{index}", day, PublicationDateBasis.Dateline))];

        var claim = Graph(ReportOf(documents))[1];

        claim.GetProperty("appearance").GetArrayLength().Should().Be(documents.Length);
        (claim.TryGetProperty("firstAppearance", out var first) ? first.GetProperty("identifier").GetString() : null).Should().Be(expected);
    }

    [Theory]
    [InlineData(PublicationDateBasis.FrontMatter, true)]
    [InlineData(PublicationDateBasis.Dateline, true)]
    [InlineData(PublicationDateBasis.Given, true)]
    [InlineData(PublicationDateBasis.Body, false)]
    public void Write_DayThatOnlyTheProseNames_IsNoPublicationDate(PublicationDateBasis basis, bool expected)
    {
        var article = Graph(ReportOf([DocumentOf("a", "2020-01-01", basis)]))[1].GetProperty("appearance")[0];

        article.TryGetProperty("datePublished", out _).Should().Be(expected);
    }

    [Theory]
    [InlineData("https://x.example/a", "https://x.example/a")]
    [InlineData("javascript:alert(1)", null)]
    public void Write_Address_IsThatOfAPage(string url, string? expected)
    {
        var article = Graph(ReportOf([new SourceDocument("a", Sentence) { Url = url }]))[1].GetProperty("appearance")[0];

        (article.TryGetProperty("url", out var address) ? address.GetString() : null).Should().Be(expected);
    }

    [Theory]
    [InlineData("the mayor|the mayor", "the mayor")]
    [InlineData("the mayor|the council", null)]
    [InlineData("the mayor|", null)]
    [InlineData("|", null)]
    public void Write_Speakers_AreTheAuthorWhereTheyAgree(string speakers, string? expected)
    {
        var report = ReportOf([.. speakers.Split('|').Select((_, index) => new SourceDocument($"{index}", Sentence))]);
        var claims = report.Findings[0].Groups[0].Evidence.Zip(speakers.Split('|'), (evidence, speaker) => ClaimOf(evidence.Span, speaker.Length == 0 ? null : speaker));

        var claim = Graph(report with { Claims = [.. claims] })[1];

        (claim.TryGetProperty("author", out var author) ? author.GetProperty("name").GetString() : null).Should().Be(expected);
    }

    [Fact]
    public void Write_HostileWords_CannotEndAScriptElement() =>
        Written.By(new SchemaClaimReportWriter(), HostileReport.OfEverything()).Should().NotContain("<").And.NotContain(">").And.NotContain("&");

    private static List<JsonElement> Graph(DiscrepancyReport report)
    {
        using var json = JsonDocument.Parse(Written.By(new SchemaClaimReportWriter(), report));
        return [.. json.RootElement.GetProperty("@graph").Clone().EnumerateArray()];
    }

    private static string? Id(JsonElement node) => node.GetProperty("@id").GetString();

    private static SourceDocument DocumentOf(string path, string day, PublicationDateBasis basis) => new(path, Sentence)
    {
        Published = day == "-" ? null : new PublicationDate(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), basis),
    };

    private static DiscrepancyReport ReportOf(ImmutableArray<SourceDocument> documents)
    {
        var group = new ValueGroup("May", [.. documents.Select(document => new Evidence(SampleReport.Span(document, "in May"), SampleReport.Span(document, Sentence)))]);
        return SampleReport.Create() with { Findings = [SampleReport.Create().Findings[0] with { Groups = [group] }] };
    }

    private static Claim ClaimOf(SourceSpan span, string? speaker) => SampleReport.Create().Claims[0] with
    {
        Span = span,
        Attribution = speaker is null ? Attribution.Author : new Attribution(AttributionKind.Indirect, speaker),
    };
}
