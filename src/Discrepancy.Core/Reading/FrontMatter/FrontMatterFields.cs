using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>Which keys of a front matter mean what. Case, hyphens and underscores in a key do not matter.</summary>
internal static class FrontMatterFields
{
    private static readonly string[] TitleKeys = ["title"];
    private static readonly string[] SourceKeys = ["source", "outlet", "site", "publisher"];
    private static readonly string[] UrlKeys = ["url", "link"];
    private static readonly string[] DateKeys = ["published", "publishedat", "datepublished", "date"];

    /// <exception cref="DocumentFormatException">A key stands twice, or the date cannot be read.</exception>
    public static DocumentMetadata ToMetadata(string text, IReadOnlyList<FrontMatterEntry> entries)
    {
        var byKey = new Dictionary<string, FrontMatterEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (!byKey.TryAdd(Bare(entry.Key), entry))
            {
                throw FrontMatterParser.Malformed(entry.Line, $"states '{OneLine(entry.Key)}' twice; keep one of the two");
            }
        }

        return new DocumentMetadata(
            Pick(byKey, TitleKeys)?.Value,
            Pick(byKey, SourceKeys)?.Value,
            Pick(byKey, UrlKeys)?.Value,
            Pick(byKey, DateKeys) is { } date ? ReadDate(text, date) : null);
    }

    private static FrontMatterEntry? Pick(Dictionary<string, FrontMatterEntry> byKey, string[] keys)
    {
        foreach (var key in keys)
        {
            if (!byKey.TryGetValue(key, out var entry) || entry.Value is "" or "~" or "null")
            {
                continue;
            }

            return entry.Value is null
                ? throw FrontMatterParser.Malformed(entry.Line, $"gives '{key}' more than one value; write one value behind '{key}:'")
                : entry;
        }

        return null;
    }

    private static PublicationDate ReadDate(string text, FrontMatterEntry entry)
    {
        if (!MetadataDate.TryRead(entry.Value!, out var day))
        {
            throw FrontMatterParser.Malformed(
                entry.Line, $"has a date that cannot be read, '{OneLine(entry.Value!)}'; write it as 2023-02-22 or as 22 February 2023");
        }

        return new PublicationDate(day, PublicationDateBasis.FrontMatter, Unquoted(text, entry.Span));
    }

    private static TextSpan Unquoted(string text, TextSpan span)
    {
        var value = text.AsSpan(span.Start, span.Length);
        var start = span.Start + (value.Length - value.TrimStart(" \t\r\n\"'").Length);
        var end = span.End - (value.Length - value.TrimEnd(" \t\r\n\"'").Length);
        return new TextSpan(start, Math.Max(start, end));
    }

    private static string Bare(string key) =>
        key.Trim().Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    private static string OneLine(string value)
    {
        const int Shown = 40;
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= Shown ? line : string.Concat(line.AsSpan(0, Shown), "...");
    }
}
