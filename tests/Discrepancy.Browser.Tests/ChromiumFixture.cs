using Discrepancy.Findings;
using Discrepancy.Reporting;
using Microsoft.Playwright;

namespace Discrepancy.Browser.Tests;

/// <summary>One browser for all cases, and the pages they open, as files.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    /// <summary>In milliseconds: a machine that builds beside the tests is slow.</summary>
    private const int LongestWait = 120_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("discrepancy-pages-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (InstalledBrowser.Path is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = InstalledBrowser.Path,
            // The super-user's Chromium has no sandbox, and a container's memory for sharing is small.
            Args = Environment.IsPrivilegedProcess ? ["--no-sandbox", "--disable-dev-shm-usage"] : [],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Opens the page of a report, at <paramref name="fragment"/> ("#f2") where one is given.</summary>
    internal async Task<OpenedPage> OpenAsync(DiscrepancyReport report, BrowserNewContextOptions? options = null, Level minimumLevel = Level.Note, string fragment = "")
    {
        var file = Path.Combine(_folder.FullName, $"{Path.GetRandomFileName()}.html");
        await using (var output = File.Create(file))
        {
            new HtmlReportWriter { MinimumLevel = minimumLevel }.Write(report, output);
        }

        var context = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions());
        context.SetDefaultTimeout(LongestWait);
        return await OpenedPage.OpenAsync(context, new Uri(file).AbsoluteUri, fragment);
    }
}
