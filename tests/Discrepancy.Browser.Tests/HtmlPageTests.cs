using Deque.AxeCore.Playwright;
using Discrepancy.Core.Tests.Reporting;
using Discrepancy.Findings;
using Microsoft.Playwright;

namespace Discrepancy.Browser.Tests;

/// <summary>The page of a report as a reader meets it, in the installed Chromium.</summary>
public sealed class HtmlPageTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    private const int Phone = 400;
    private const int WindowHeight = 900;

    /// <summary>Pages by name, from small to large.</summary>
    private static readonly Dictionary<string, Lazy<DiscrepancyReport>> Reports = new(StringComparer.Ordinal)
    {
        ["two documents"] = new(() => SampleReports.Pair),
        ["five documents"] = new(() => SampleReports.Dialogue),
        ["many findings in six documents"] = new(() => ManyFindings.Create(count: 30, documentCount: 6)),
    };

    public static TheoryData<string, int, ColorScheme> Looks
    {
        get
        {
            var looks = new TheoryData<string, int, ColorScheme>();
            foreach (var report in Reports.Keys)
            {
                looks.Add(report, 1280, ColorScheme.Light);
                looks.Add(report, 1280, ColorScheme.Dark);
                looks.Add(report, Phone, ColorScheme.Light);
                looks.Add(report, Phone, ColorScheme.Dark);
            }

            return looks;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public async Task Page_InAnyLook_FitsIsAccessibleAndKeepsToItself(string report, int width, ColorScheme scheme)
    {
        var options = new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = WindowHeight } };
        await using var page = await chromium.OpenAsync(Reports[report].Value, options, Level.None);
        await page.LayOutAsync();

        var axe = await page.Page.RunAxe();

        axe.Violations.Select(violation => $"{violation.Id}: {string.Join(' ', violation.Nodes.Select(node => node.Html))}").Should().BeEmpty();
        (await page.OverflowAsync()).Should().Be(0);
        (await page.StickingOutAsync()).Should().BeEmpty();
        page.Incidents.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "rgb(250, 249, 246)")]
    [InlineData(ColorScheme.Dark, "rgb(21, 22, 25)")]
    public async Task Page_LightAndDark_FollowsTheSystem(ColorScheme scheme, string paper)
    {
        await using var page = await chromium.OpenAsync(SampleReports.Pair, new BrowserNewContextOptions { ColorScheme = scheme });

        (await page.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor")).Should().Be(paper);
    }

    [BrowserTheory]
    [InlineData(1280, true)]
    [InlineData(Phone, false)]
    public async Task Finding_Sides_StandSideBySideWhereThereIsRoom(int width, bool isSideBySide)
    {
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = WindowHeight } };
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue, options, fragment: "#f1");

        var first = await page.Find("#f1 .side").First.BoundingBoxAsync();
        var second = await page.Find("#f1 .side").Last.BoundingBoxAsync();

        (Math.Abs(first!.Y - second!.Y) < 1).Should().Be(isSideBySide);
        (await page.Find("#f1 .side mark").CountAsync()).Should().BeGreaterThanOrEqualTo(2, "the words that differ are marked on both sides");
    }

    [BrowserTheory]
    [InlineData("matrix")]
    [InlineData("timeline")]
    public async Task Page_OnAPhone_ShowsThePartWithoutScrollingThePageSideways(string part)
    {
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = Phone, Height = WindowHeight } };
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue, options, Level.None, $"#{part}");

        (await page.IsInViewAsync(part)).Should().BeTrue();
        var box = await page.Find($"#{part}").BoundingBoxAsync();
        (box!.X + box.Width).Should().BeLessThanOrEqualTo(Phone);
        (await page.OverflowAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task Matrix_OnAPhone_IsScrolledByTheKeyboardAndKeepsItsTopicsInView()
    {
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = Phone, Height = WindowHeight } };
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue, options, fragment: "#matrix");

        await page.Find("#matrix .scroll").FocusAsync();
        var scrolled = page.Page.EvaluateAsync<bool>("new Promise(done => document.activeElement.addEventListener('scroll', event => done(event.target.scrollLeft > 0), { once: true }))");
        await page.Page.Keyboard.PressAsync("ArrowRight");

        (await scrolled.WaitAsync(TimeSpan.FromMinutes(1))).Should().BeTrue();
        var topic = await page.Find("#matrix tbody th").First.BoundingBoxAsync();
        topic!.X.Should().BeGreaterThanOrEqualTo(0);
        (await page.Page.EvaluateAsync<int>("scrollX")).Should().Be(0);
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
        (await page.Page.EvaluateAsync<bool>("Array.from(document.querySelectorAll('article.finding, .matrix .scroll, .source'), part => getComputedStyle(part).contentVisibility).every(value => value === 'visible')"))
            .Should().BeTrue("paper has no window that more comes into");
        (await page.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('#matrix .scroll')).overflowX")).Should().Be("visible");
    }

    [BrowserFact]
    public async Task Page_ScreenReader_HearsNames()
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue);
        (AriaRole Role, string Name)[] parts =
        [
            (AriaRole.Navigation, "Parts of the page"), (AriaRole.List, "At a glance"), (AriaRole.List, "Documents"), (AriaRole.Region, "Topics by source"),
            (AriaRole.Region, "Table of topics by source"), (AriaRole.Region, "Timeline"), (AriaRole.Region, "Full texts"), (AriaRole.Table, "Topics by source"),
            (AriaRole.Columnheader, "daily.txt"), (AriaRole.Article, "name of the prime minister, Fumio Kishida"), (AriaRole.Searchbox, "Words"), (AriaRole.Checkbox, "error"),
            (AriaRole.Combobox, "Kind"), (AriaRole.Combobox, "Source"), (AriaRole.Group, "Level"),
        ];

        foreach (var (role, name) in parts)
        {
            (await page.Page.GetByRole(role, new PageGetByRoleOptions { Name = name, Exact = true }).CountAsync()).Should().Be(1, "there is a {0} called '{1}'", role, name);
        }

        (await page.Page.GetByRole(AriaRole.Rowheader).CountAsync()).Should().Be(SampleReports.Dialogue.Findings.Length);
        (await page.Page.GetByRole(AriaRole.Status).InnerTextAsync()).Should().Be("6 of 6 shown");
    }

    [BrowserFact]
    public async Task Page_KeyboardAlone_GoesToTheSourceAndBackAndFilters()
    {
        await using var page = await chromium.OpenAsync(SampleReports.Dialogue);

        await page.Find("#f2 figcaption a").First.FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        (await page.IsInViewAsync(new Uri(page.Page.Url).Fragment[1..])).Should().BeTrue();
        await page.Page.Keyboard.PressAsync("Tab");
        (await page.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')")).Should().Be("Back to finding 2");
        await page.Page.Keyboard.PressAsync("Enter");
        new Uri(page.Page.Url).Fragment.Should().Be("#f2");
        (await page.Page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("f2");

        await page.Find("[name=level][value=error]").FocusAsync();
        await page.Page.Keyboard.PressAsync("Space");
        await page.Find("#shown:text-is('5 of 6 shown')").WaitForAsync();
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

    [BrowserTheory]
    [InlineData(400)]
    [InlineData(1280)]
    public async Task Page_OfHostileDocuments_RunsNothingAndLeadsNowhere(int width)
    {
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = WindowHeight } };
        await using var page = await chromium.OpenAsync(HostileMarkup.Create(), options, Level.None);

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
        (await page.StickingOutAsync()).Should().BeEmpty();
        page.Incidents.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Page_OfEveryHostileWord_ShowsThemAsWordsAndLeadsOnlyToTheWeb()
    {
        await using var page = await chromium.OpenAsync(HostileReport.OfEverything(), minimumLevel: Level.None);

        var addresses = await page.Page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('a'), link => link.protocol)");
        addresses.Distinct(StringComparer.Ordinal).Should().BeSubsetOf(["file:", "http:", "https:"]);
        var files = await page.Page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('a'), link => link.href).filter(address => address.startsWith('file:'))");
        files.Should().OnlyContain(address => address.Contains(".html#", StringComparison.Ordinal), "only places of the page itself are files");
        (await page.Find("script, img, svg, iframe, object, embed, base, form:not(#filter)").CountAsync()).Should().Be(1, "the page has a script of its own");
        (await page.Page.EvaluateAsync<bool>(@"/[\u202A-\u202E\u2066-\u2069\u200B\u0000-\u0008\u007F-\u009F]/.test(document.body.textContent)")).Should().BeFalse();
        (await page.Page.EvaluateAsync<bool>("document.body.textContent.includes('<script>alert(1)</script>')")).Should().BeTrue();
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
