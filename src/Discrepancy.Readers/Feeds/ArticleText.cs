namespace Discrepancy.Readers;

/// <summary>Puts the text of an article together as a text file would hold it.</summary>
internal static class ArticleText
{
    /// <summary>The title, an empty line and the body; the body alone where there is no title or the body starts with it.</summary>
    public static string Compose(string? title, string body)
    {
        var line = title is null ? "" : OneLine(title);
        return line.Length == 0 || StartsWithLine(body, line) ? body : $"{line}\n\n{body}";
    }

    /// <summary>The words of <paramref name="text"/> with one blank between them.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool StartsWithLine(string body, string line)
    {
        var start = body.AsSpan().TrimStart();
        var end = start.IndexOfAny('\r', '\n');
        return (end < 0 ? start : start[..end]).Trim().Equals(line, StringComparison.OrdinalIgnoreCase);
    }
}
