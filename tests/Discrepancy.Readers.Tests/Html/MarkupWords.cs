using Discrepancy.Text;

namespace Discrepancy.Readers.Tests;

/// <summary>What a stretch of a page says to somebody who takes off its tags, comments and references, by a parser that knows nothing of places.</summary>
internal static class MarkupWords
{
    /// <summary>The letters of <paramref name="html"/> without white space.</summary>
    public static string LettersOf(string html)
    {
        // As it stands in a body: a stretch may begin with white space, or with the end of an element.
        using var page = HtmlTree.Parse($"<body>{html}");
        return LettersOfText(HtmlText.Of(page.Body!));
    }

    /// <summary>The letters of <paramref name="text"/> without white space and what is not shown.</summary>
    public static string LettersOfText(string text) => string.Concat(text.Where(MarkupLetters.IsShown));

    /// <summary>The letters of the file at the place of <paramref name="quote"/>; null where it has none.</summary>
    public static string? At(this FileMap map, string html, string text, string quote)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        return map.Find(new TextSpan(start, start + quote.Length)) is { } found ? html[found.Start..found.End] : null;
    }
}
