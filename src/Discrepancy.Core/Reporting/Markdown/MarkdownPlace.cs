using System.Globalization;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Places in Markdown: "Line 12 of report.md".</summary>
internal static class MarkdownPlace
{
    public static string Of(SourceSpan span) =>
        ShownPlace.Of(span) is { Line: var line }
            ? string.Create(CultureInfo.InvariantCulture, $"Line {line} of {MarkdownText.Escape(span.Document.Path)}")
            : MarkdownText.Escape(span.Document.Path);
}
