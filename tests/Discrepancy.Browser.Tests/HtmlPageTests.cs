using Deque.AxeCore.Playwright;
using Discrepancy.Findings;
using Microsoft.Playwright;

namespace Discrepancy.Browser.Tests;

/// <summary>The page of a report as a reader meets it, in the installed Chromium.</summary>
public sealed class HtmlPageTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    // So high that all of it is in the window: what is not is laid out only by guess, and axe would judge the guess.
    private const int WholePage = 15_000;

    public static TheoryData<int, ColorScheme> Looks => new()
    {
        { 1280, ColorScheme.Light },
        { 1280, ColorScheme.Dark },
        { 400, ColorScheme.Light },
        { 400, ColorScheme.Dark },
    };

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public async Task Page_InAnyLook_FitsIsAccessibleAndKeepsToItself(int width, ColorScheme scheme)
    {
        var options = new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = WholePage } };
        await using var page = await chromium.OpenAsync(SampleReports.Pair, options, Level.None);

        var axe = await page.Page.RunAxe();

        axe.Violations.Select(violation => $"{violation.Id}: {string.Join(' ', violation.Nodes.Select(node => node.Html))}").Should().BeEmpty();
        (await page.OverflowAsync()).Should().Be(0);
        page.Incidents.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData(400)]
    [InlineData(1280)]
    public async Task Page_FirstScreen_ShowsTheGravestDifference(int width)
    {
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 600 } };
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue, options);

        var first = page.Find(".glance li").First;

        (await first.InnerTextAsync()).Should().Contain("2020-12 ≠ 2022-12");
        var box = await first.BoundingBoxAsync();
        (box!.Y + box.Height).Should().BeLessThan(300);
    }

    [BrowserTheory]
    [InlineData("#f4")]
    [InlineData("#m3")]
    [InlineData("#s4")]
    public async Task Page_OpenedAtAPlace_ShowsIt(string fragment)
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue, fragment: fragment);

        (await page.IsInViewAsync(fragment[1..])).Should().BeTrue();
    }

    [BrowserFact]
    public async Task Page_WithoutScripts_ShowsEverythingAndNoFilter()
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue, new BrowserNewContextOptions { JavaScriptEnabled = false });

        (await page.Find("article.finding").CountAsync()).Should().Be(SampleReports.Dialogue.Findings.Count(finding => finding.Level >= Level.Note));
        (await page.Find("#filter").IsVisibleAsync()).Should().BeFalse();
        (await page.Find("details.source .text").First.IsVisibleAsync()).Should().BeTrue();
        page.Incidents.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Page_Printed_LeavesOutWhatPaperCannotDo()
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue);

        await page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        (await page.Find("#filter").IsVisibleAsync()).Should().BeFalse();
        (await page.Find("nav").IsVisibleAsync()).Should().BeFalse();
        (await page.Find("article.finding").First.IsVisibleAsync()).Should().BeTrue();
    }

    [BrowserFact]
    public async Task Page_Keyboard_ReachesTheFindingsFirst()
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue);

        await page.Page.Keyboard.PressAsync("Tab");
        (await page.Page.EvaluateAsync<string>("document.activeElement.textContent")).Should().Be("Skip to the findings");
        await page.Page.Keyboard.PressAsync("Enter");

        (await page.Page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("main");
    }

    [BrowserFact]
    public async Task Page_OfHostileDocuments_RunsNothingAndLeadsNowhere()
    {
        await using var page = await chromium.OpenAsync(Core.Tests.Reporting.HostileMarkup.Create(), minimumLevel: Level.None);

        foreach (var link in await page.Find("main a, header a").AllAsync())
        {
            (await link.GetAttributeAsync("href")).Should().StartWith("#");
        }

        await page.Find("article.finding figcaption a").First.ClickAsync();
        (await page.Page.EvaluateAsync<bool>("'pwned' in window")).Should().BeFalse();
        (await page.Find("script").CountAsync()).Should().Be(1);
        (await page.Find("img, svg, iframe, object, embed, base").CountAsync()).Should().Be(0);
        (await page.Page.EvaluateAsync<int>("Array.from(document.querySelectorAll('*')).flatMap(e => e.getAttributeNames()).filter(n => n.startsWith('on')).length")).Should().Be(0);
        (await page.OverflowAsync()).Should().Be(0);
        page.Incidents.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Page_ScriptSlippedIn_IsStoppedByThePolicy()
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue);

        await page.Page.EvaluateAsync("() => { const script = document.createElement('script'); script.textContent = 'window.pwned = 1'; document.body.append(script); }");
        await page.Page.EvaluateAsync("() => { const image = new Image(); image.src = 'https://example.org/x.png'; document.body.append(image); }");
        await page.Page.WaitForTimeoutAsync(100);

        (await page.Page.EvaluateAsync<bool>("'pwned' in window")).Should().BeFalse();
        page.Incidents.Should().NotBeEmpty().And.OnlyContain(incident => incident.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
