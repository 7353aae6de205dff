using System.Globalization;
using Discrepancy.Core.Tests.Reporting;
using Discrepancy.Findings;

namespace Discrepancy.Browser.Tests;

/// <summary>Filtering the findings of a page.</summary>
public sealed class HtmlFilterTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    [BrowserFact]
    public async Task Filter_Level_ShowsTheOthersOnly()
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue);

        await page.Find("[name=level][value=warning]").UncheckAsync();
        await page.Find("#shown:text-is('3 of 6 shown')").WaitForAsync();

        (await page.ShownAsync()).Should().Equal("f1", "f5", "f6");
        (await page.Find("#level-warning").IsVisibleAsync()).Should().BeFalse();
        page.Incidents.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData("kind", "title", "f3 f4")]
    [InlineData("kind", "date", "f1 f5")]
    [InlineData("source", "5", "f3 f4 f5")]
    public async Task Filter_Choice_ShowsWhatFits(string name, string value, string expected)
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue);

        await page.Find($"select[name={name}]").SelectOptionAsync(value);
        await page.Find("#shown:not(:text-is('6 of 6 shown'))").WaitForAsync();

        (await page.ShownAsync()).Should().Equal(expected.Split(' '));
    }

    [BrowserFact]
    public async Task Filter_WordsThenShowAll_ShowsWhatHoldsThemThenEverything()
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue);

        await page.Find("[name=words]").FillAsync("  fumio KASHIDA ");
        await page.Find("#shown:text-is('2 of 6 shown')").WaitForAsync();
        (await page.ShownAsync()).Should().Equal("f1", "f2");

        await page.Find("button[type=reset]").ClickAsync();
        await page.Find("#shown:text-is('6 of 6 shown')").WaitForAsync();

        (await page.ShownAsync()).Should().HaveCount(6);
    }

    [BrowserFact]
    public async Task Filter_NothingFits_SaysSo()
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue);

        await page.Find("[name=words]").FillAsync("no such words");
        await page.Find("#shown:text-is('0 of 6 shown')").WaitForAsync();

        (await page.ShownAsync()).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Filter_FiveThousandFindings_FindsTheOne()
    {
        const int count = 5000;
        await using var page = await chromium.OpenAsync(ManyFindings.Create(count));

        await page.Find("[name=words]").FillAsync(string.Create(CultureInfo.InvariantCulture, $"duarte{count}"));
        await page.Find("#shown:text-is('1 of 5000 shown')").WaitForAsync();
        (await page.ShownAsync()).Should().Equal("f5000");

        await page.Find("#f5000 figcaption a").First.ClickAsync();
        var place = new Uri(page.Page.Url).Fragment[1..];
        (await page.IsInViewAsync(place)).Should().BeTrue();
    }

    [BrowserFact]
    public async Task Links_ToTheSourceAndBack_LeadThere()
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue);

        await page.Find("#f2 figcaption a").Last.ClickAsync();
        var place = new Uri(page.Page.Url).Fragment[1..];
        (await page.IsInViewAsync(place)).Should().BeTrue();
        (await page.Page.EvaluateAsync<string>("id => document.getElementById(id).closest('.place').textContent", place)).Should().Contain("Fumio Kashida");

        await page.Find($".place:has(#{place}) + .back").ClickAsync();

        new Uri(page.Page.Url).Fragment.Should().Be("#f2");
        (await page.IsInViewAsync("f2")).Should().BeTrue();
        page.Incidents.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Links_ToAFindingThatIsFilteredOut_ShowItAgain()
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue);
        await page.Find("[name=words]").FillAsync("no such words");
        await page.Find("#shown:text-is('0 of 6 shown')").WaitForAsync();

        await page.Find(".glance a").First.ClickAsync();
        await page.Find("#shown:text-is('6 of 6 shown')").WaitForAsync();

        (await page.IsInViewAsync("f1")).Should().BeTrue();
    }

    [BrowserFact]
    public async Task Links_IntoAFoldedText_OpenIt()
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue);
        await page.Page.EvaluateAsync("document.querySelectorAll('details.source').forEach(text => { text.open = false; })");

        await page.Find("#f1 figcaption a").First.ClickAsync();

        (await page.IsInViewAsync(new Uri(page.Page.Url).Fragment[1..])).Should().BeTrue();
    }

    [BrowserFact]
    public async Task Matrix_Omissions_AreShown()
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue);

        var expected = TopicMatrixCells(SampleReports.Dialogue);

        (await page.Find("#matrix td.missing").CountAsync()).Should().Be(expected);
    }

    /// <summary>How many topics times documents have no evidence.</summary>
    private static int TopicMatrixCells(DiscrepancyReport report) =>
        report.Findings.Sum(finding => report.Documents.Length - finding.Groups
            .SelectMany(group => group.Evidence)
            .Select(evidence => evidence.Span.Document.Path)
            .Distinct(StringComparer.Ordinal)
            .Count());
}
