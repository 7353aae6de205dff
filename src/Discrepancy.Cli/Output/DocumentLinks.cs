using System.Collections.Frozen;
using System.Collections.Immutable;
using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary>Where the documents of a report lie, by the name that is shown.</summary>
internal sealed class DocumentLinks(IReadOnlyList<InputFile> inputs)
{
    private readonly FrozenDictionary<string, string> _paths = inputs
        .DistinctBy(input => DisplayText.OneLine(input.Name), StringComparer.Ordinal)
        .ToFrozenDictionary(input => DisplayText.OneLine(input.Name), input => input.FullPath, StringComparer.Ordinal);

    /// <summary>No documents.</summary>
    public static DocumentLinks None { get; } = new([]);

    /// <summary>The names that have spaces.</summary>
    public ImmutableArray<string> NamesWithSpaces => [.. _paths.Keys.Where(name => name.Contains(' ', StringComparison.Ordinal)).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];

    /// <summary>The address of the file at <paramref name="location"/>, which is a name, <c>name:line:column</c> or <c>name#page=3</c>; null where it is none.</summary>
    public Uri? Find(string location) =>
        _paths.TryGetValue(location, out var path) || _paths.TryGetValue(WithoutNumber(WithoutNumber(location)), out path) || _paths.TryGetValue(WithoutPage(location), out path)
            ? new Uri($"{Uri.UriSchemeFile}:///{string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)).TrimStart('/')}")
            : null;

    private static string WithoutNumber(string location)
    {
        var colon = location.LastIndexOf(':');
        return colon < 0 ? location : location[..colon];
    }

    private static string WithoutPage(string location)
    {
        var page = location.LastIndexOf("#page=", StringComparison.Ordinal);
        return page < 0 ? location : location[..page];
    }
}
