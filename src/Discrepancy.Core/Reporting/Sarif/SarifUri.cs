namespace Discrepancy.Reporting;

/// <summary>Makes addresses of the paths by which reports name documents.</summary>
internal static class SarifUri
{
    /// <summary>What the addresses are relative to; GitHub and other viewers take this name for the root of the checkout.</summary>
    public const string BaseId = "%SRCROOT%";

    /// <summary>
    /// The path below the folder as a relative reference of RFC 3986. Every letter that could mean something else in an address is percent-encoded, so that no name
    /// becomes a scheme, a host, a query or a fragment.
    /// </summary>
    public static string OfPath(string folder, string path) =>
        string.Join('/', $"{folder.TrimEnd('/')}/{path.TrimStart('/')}".TrimStart('/').Split('/').Select(Uri.EscapeDataString));
}
