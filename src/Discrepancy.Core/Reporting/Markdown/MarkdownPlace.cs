using System.Globalization;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Places in Markdown: "Line 12 of report.md".</summary>
internal static class MarkdownPlace
{
    public static string Of(SourceSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"Line {span.Position.Line} of {MarkdownText.Escape(span.Document.Path)}");
}
