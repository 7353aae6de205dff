namespace Discrepancy.Reporting;

/// <summary>Where a link may lead: a place of the page, or a page of the web. Nothing else can be made one.</summary>
internal sealed record HtmlAddress
{
    private HtmlAddress(string value) => Value = value;

    /// <summary>The address as it is written, not yet escaped.</summary>
    public string Value { get; }

    /// <summary>The element of the page with <paramref name="id"/>.</summary>
    public static HtmlAddress Within(string id) => new($"#{id}");

    /// <summary>The page at <paramref name="address"/>; null where that is not one of the schemes http and https.</summary>
    public static HtmlAddress? OfWeb(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new HtmlAddress(uri.AbsoluteUri)
            : null;
}
