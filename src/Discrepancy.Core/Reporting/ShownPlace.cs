using System.Globalization;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Where a quote stands for somebody who opens the file.</summary>
internal static class ShownPlace
{
    /// <summary>Line and column in the file, as far as it has any; null where the text was taken out of the file and it is not known where the quote stood.</summary>
    public static LinePosition? Of(SourceSpan span) => span.Document.FileMap is null ? span.Position : span.PositionInFile;

    /// <summary>Writes <c>path:line:column</c>, or the path alone.</summary>
    public static string Text(SourceSpan span) => Of(span) is var (line, column)
        ? string.Create(CultureInfo.InvariantCulture, $"{span.Document.Path}:{line}:{column}")
        : span.Document.Path;

    /// <summary>Writes <c>line 12</c>; null where it is not known.</summary>
    public static string? LineWords(SourceSpan span) => Of(span) is { Line: var line } ? string.Create(CultureInfo.InvariantCulture, $"line {line}") : null;
}
