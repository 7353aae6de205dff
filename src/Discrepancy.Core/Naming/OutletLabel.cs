namespace Discrepancy.Naming;

/// <summary>Reads the short forms by which a document gives its outlet.</summary>
internal static class OutletLabel
{
    private const int Shortest = 3;

    /// <summary>Small letters and digits of each short form: of the outlet, of the owner of the address, and of the file.</summary>
    /// <param name="source">The outlet as the document states it; null where it does not.</param>
    /// <param name="url">The address; null where it states none.</param>
    /// <param name="path">The path of the file.</param>
    public static IEnumerable<string> Read(string? source, string? url, string path) =>
        new[] { source, OwnerOf(url), FileOf(path) }
            .OfType<string>()
            .Select(form => string.Concat(NameFolding.Fold(form).Where(char.IsAsciiLetterOrDigit)))
            .Where(label => label.Length >= Shortest)
            .Distinct(StringComparer.Ordinal);

    /// <summary>"nytimes" of <c>https://www.nytimes.com/2020</c>, "bbc" of <c>bbc.co.uk</c>.</summary>
    private static string? OwnerOf(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.HostNameType is not UriHostNameType.Dns)
        {
            return null;
        }

        var labels = address.Host.Split('.');
        var suffix = labels.Length > 2 && labels[^2].Length <= 3 && labels[^1].Length == 2 ? 2 : 1;
        return labels.Length > suffix ? labels[^(suffix + 1)] : null;
    }

    private static string FileOf(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 ? name[..dot] : name;
    }
}
