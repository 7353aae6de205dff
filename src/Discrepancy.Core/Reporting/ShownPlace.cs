using System.Globalization;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Where a quote stands for somebody who opens the file.</summary>
internal static class ShownPlace
{
    /// <summary>
    /// Line and column in the file, as far as it has any; null where it has pages instead, or where the text was taken out of the file and it is not known where the quote stood.
    /// </summary>
    public static LinePosition? Of(SourceSpan span) =>
        span.Page is not null ? null
        : span.Document.FileMap is null ? span.Position
        : span.PositionInFile;

    /// <summary>The page, or else the line, with its number; null where neither is known.</summary>
    public static (string Noun, int Number)? Counted(SourceSpan span) =>
        span.Page is { } page ? ("page", page)
        : Of(span) is { Line: var line } ? ("line", line)
        : null;

    /// <summary>Writes <c>path:line:column</c>, <c>path#page=3</c>, or the path alone.</summary>
    public static string Text(SourceSpan span) => Of(span) is var (line, column)
        ? string.Create(CultureInfo.InvariantCulture, $"{span.Document.Path}:{line}:{column}")
        : WithPage(span.Document.Path, span);

    /// <summary>Writes <c>path#page=3</c>, the fragment that viewers of PDF know (RFC 8118), or the path alone.</summary>
    /// <param name="path">The path as it is to be shown.</param>
    /// <param name="span">The quote.</param>
    public static string WithPage(string path, SourceSpan span) => span.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"{path}#page={page}") : path;

    /// <summary>Writes <c>line 12</c> or <c>page 3</c>; null where neither is known.</summary>
    public static string? Words(SourceSpan span) => Counted(span) is var (noun, number) ? string.Create(CultureInfo.InvariantCulture, $"{noun} {number}") : null;
}
