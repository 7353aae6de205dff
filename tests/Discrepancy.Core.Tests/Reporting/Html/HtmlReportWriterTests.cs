using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed partial class HtmlReportWriterTests
{
    [Fact]
    public void Write_Default_IsTheGoldenPage() =>
        GoldenFile.Check("report.html", WithoutAssets(Written.By(new HtmlReportWriter(), SampleReport.Create())));

    [Fact]
    public void Write_All_ListsWhatIsInAccordAndWhatWasNotCompared() =>
        GoldenFile.Check("report-all.html", WithoutAssets(Written.By(new HtmlReportWriter { MinimumLevel = Level.None }, SampleReport.Create())));

    [Fact]
    public void Write_NothingFound_SaysSo()
    {
        var page = Written.By(new HtmlReportWriter(), SampleReport.Create() with { Findings = [], Claims = [], Abstentions = [] });

        page.Should().Contain("<h1>No differences found in 2 documents</h1>").And.Contain("There is nothing of level note or above.");
        page.Should().NotContain("id=\"matrix\"").And.NotContain("id=\"timeline\"").And.NotContain("<form");
    }

    [Fact]
    public void Write_LevelAboveAFinding_LeavesItInTheMatrixOnly()
    {
        var page = Written.By(new HtmlReportWriter(), SampleReport.Create());

        page.Should().NotContain("<article class=\"finding\" id=\"f2\"").And.Contain("<tr id=\"m2\"");
    }

    [Theory]
    [InlineData("style")]
    [InlineData("script")]
    public void Write_Policy_NamesTheHashOfWhatThePageHolds(string element)
    {
        var page = Written.By(new HtmlReportWriter(), SampleReport.Create());

        var content = Regex.Match(page, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value;

        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        PolicyOf(page).Should().StartWith("default-src &#39;none&#39;; ").And.Contain($"{element}-src &#39;sha256-{hash}&#39;;");
    }

    [Fact]
    public void Write_EveryLinkWithinThePage_LeadsToAnId()
    {
        var page = Written.By(new HtmlReportWriter { MinimumLevel = Level.None }, SampleReport.Create());

        var ids = IdAttribute().Matches(page).Select(match => match.Groups[1].Value).ToList();

        ids.Should().OnlyHaveUniqueItems();
        InnerLink().Matches(page).Select(match => match.Groups[1].Value).Should().NotBeEmpty().And.BeSubsetOf(ids);
    }

    [Fact]
    public void Write_HostileWords_AreTextOnly()
    {
        var page = Written.By(new HtmlReportWriter { MinimumLevel = Level.None }, HostileMarkup.Create());

        var tags = Tag().Matches(WithoutAssets(page)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);
        tags.Should().NotContain(["img", "svg", "object", "iframe", "base"]);
        Regex.Matches(page, "<script").Should().HaveCount(1);
        WithoutAssets(page).Should().NotMatchRegex("<[^>]* on[a-z]+=").And.NotContain("href=\"javascript").And.NotContain("href=\"data:").And.NotContain("<!--");
        page.Should().NotContainAny("\u202E", "\u2066", "\u001B", "\u0000", "\u0007", "\u009B", "\u200B");
    }

    [Fact]
    public void Write_LongWord_StandsWholeOnlyInTheFullText()
    {
        var page = Written.By(new HtmlReportWriter(), HostileMarkup.Create());

        page.Length.Should().BeInRange(HostileMarkup.LongWordLength, HostileMarkup.LongWordLength * 11 / 10);
        page.Should().Contain(new string('w', HostileMarkup.LongWordLength));
    }

    [Fact]
    public void Write_Twice_GivesTheSameAndLeavesTheStreamOpen()
    {
        using var output = new MemoryStream();

        new HtmlReportWriter().Write(SampleReport.Create(), output);
        var once = (int)output.Length;
        new HtmlReportWriter().Write(SampleReport.Create(), output);

        var bytes = output.ToArray();
        bytes[..once].Should().Equal(bytes[once..]);
        bytes.Should().NotContain((byte)'\r');
    }

    [Theory]
    [InlineData("https://example.org/a?b=1&c=<d>", "href=\"https://example.org/a?b=1&amp;c=%3Cd%3E\"")]
    [InlineData("javascript:alert(1)", " · <bdi>javascript:alert(1)</bdi>")]
    [InlineData("data:text/html,x", " · <bdi>data:text/html,x</bdi>")]
    public void Write_AddressOfADocument_IsALinkOnlyWhereItIsOfTheWeb(string url, string expected)
    {
        var report = SampleReport.Create();
        var document = new Discrepancy.Text.SourceDocument("third.md", "Text.") { Url = url };

        Written.By(new HtmlReportWriter(), report with { Documents = [.. report.Documents, new DocumentSummary(document, 0)] }).Should().Contain(expected);
    }

    [Fact]
    public void Write_EvidenceOfADocumentThatIsNotInTheReport_IsShownWithoutALink()
    {
        var report = SampleReport.Create();

        var page = Written.By(new HtmlReportWriter(), report with { Documents = [report.Documents[0]] });

        page.Should().Contain("<figcaption><b><bdi>second.txt</bdi></b> line 1</figcaption>");
    }

    /// <summary>The page without style and script, which are files of their own.</summary>
    private static string WithoutAssets(string page) => page
        .Replace(HtmlAsset.Style.Content, "{STYLE}", StringComparison.Ordinal)
        .Replace(HtmlAsset.Script.Content, "{SCRIPT}", StringComparison.Ordinal)
        .Replace(PolicyOf(page), "{POLICY}", StringComparison.Ordinal);

    private static string PolicyOf(string page) => Policy().Match(page).Groups[1].Value;

    [GeneratedRegex("""http-equiv="Content-Security-Policy" content="([^"]*)">""")]
    private static partial Regex Policy();

    [GeneratedRegex(""" id="([^"]*)["]""")]
    private static partial Regex IdAttribute();

    [GeneratedRegex(""" href="#([^"]*)["]""")]
    private static partial Regex InnerLink();

    [GeneratedRegex("<([a-z0-9]+)")]
    private static partial Regex Tag();
}
