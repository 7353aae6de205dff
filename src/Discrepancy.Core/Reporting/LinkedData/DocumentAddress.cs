using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>How linked data names a document.</summary>
internal static class DocumentAddress
{
    /// <summary>The address on the Web that the document states, percent-encoded; null where it states none, or one that is not of http or https.</summary>
    public static string? OfWeb(SourceDocument document) =>
        Uri.TryCreate(document.Url, UriKind.Absolute, out var url) && (IsScheme(url, Uri.UriSchemeHttps) || IsScheme(url, Uri.UriSchemeHttp))
            ? url.AbsoluteUri
            : null;

    /// <summary>The document's address on the Web, else its path as a relative reference (RFC 3986), which is never taken for a scheme or a host.</summary>
    public static string Of(SourceDocument document) => OfWeb(document) ?? Relative(document.Path);

    private static string Relative(string path)
    {
        var encoded = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return encoded.StartsWith("//", StringComparison.Ordinal) ? "/." + encoded : encoded;
    }

    private static bool IsScheme(Uri url, string scheme) => string.Equals(url.Scheme, scheme, StringComparison.Ordinal);
}
