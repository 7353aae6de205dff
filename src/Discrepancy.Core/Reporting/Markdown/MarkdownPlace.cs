using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Places in Markdown: "Line 12 of report.md", "Page 3 of report.pdf".</summary>
internal static class MarkdownPlace
{
    public static string Of(SourceSpan span) =>
        ShownPlace.Words(span) is { } words
            ? $"{char.ToUpperInvariant(words[0])}{words[1..]} of {MarkdownText.Escape(span.Document.Path)}"
            : MarkdownText.Escape(span.Document.Path);
}
