using Microsoft.Playwright;

namespace Discrepancy.Browser.Tests;

/// <summary>A page in a window of its own, and what it did beside being shown.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _incidents = [];

    private OpenedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Errors on the console, dialogs, and requests for anything but the page itself.</summary>
    public IReadOnlyList<string> Incidents => _incidents;

    public static async Task<OpenedPage> OpenAsync(IBrowserContext context, string address, string fragment)
    {
        var opened = new OpenedPage(context, await context.NewPageAsync());
        await opened.WatchAsync(address);
        await opened.Page.GotoAsync(address + fragment);
        return opened;
    }

    public ILocator Find(string selector) => Page.Locator(selector);

    /// <summary>The ids of the findings that are shown.</summary>
    public async Task<IReadOnlyList<string>> ShownAsync() =>
        await Page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('article.finding:not([hidden])'), article => article.id)");

    /// <summary>How far the page is wider than the window.</summary>
    public async Task<int> OverflowAsync() => await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");

    /// <summary>
    /// What reaches beyond the window to the right, but for what may be scrolled: the page does not count what is cut off where it is not painted yet.
    /// </summary>
    public async Task<IReadOnlyList<string>> StickingOutAsync() =>
        await Page.EvaluateAsync<string[]>(
            """
            Array.from(document.body.querySelectorAll('*'))
              .filter(element => !element.closest('.scroll *') && !element.matches('.skip') && element.getBoundingClientRect().right > innerWidth + 1)
              .map(element => `${element.tagName}.${element.className}`)
            """);

    /// <summary>Lays out all of the page: what is far from the window is laid out only by guess, and would be judged by it.</summary>
    public async Task LayOutAsync() =>
        await Page.EvaluateAsync("document.querySelectorAll('article.finding, .matrix .scroll, .source').forEach(part => { part.style.contentVisibility = 'visible'; })");

    /// <summary>Whether the element is in the window.</summary>
    public async Task<bool> IsInViewAsync(string id) =>
        await Page.EvaluateAsync<bool>("id => { const box = document.getElementById(id).getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight; }", id);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private async Task WatchAsync(string address)
    {
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _incidents.Add($"console: {message.Text}");
            }
        };
        Page.PageError += (_, error) => _incidents.Add($"error: {error}");
        Page.Dialog += (_, dialog) =>
        {
            _incidents.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        await _context.RouteAsync("**/*", async route =>
        {
            if (string.Equals(route.Request.Url.Split('#')[0], address, StringComparison.Ordinal))
            {
                await route.ContinueAsync();
                return;
            }

            _incidents.Add($"request: {route.Request.Url}");
            await route.AbortAsync();
        });
    }
}
