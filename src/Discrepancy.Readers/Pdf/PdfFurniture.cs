namespace Discrepancy.Readers;

/// <summary>Leaves out what a layout repeats on its pages: running heads, feet and page numbers.</summary>
internal static class PdfFurniture
{
    private const int EdgeBlocks = 2;

    /// <summary>The blocks of each page without those that stand at the edge of two pages or more, digits apart, and without bare numbers there.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Remove(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> pages)
    {
        var repeated = pages
            .SelectMany(page => page.Where((_, index) => IsAtEdge(page, index)).Select(Shape).Distinct(StringComparer.Ordinal))
            .GroupBy(shape => shape, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. pages.Select(page => (IReadOnlyList<IReadOnlyList<string>>)
                [.. page.Where((block, index) => !IsAtEdge(page, index) || !(repeated.Contains(Shape(block)) || IsPageNumber(block)))]),
        ];
    }

    private static bool IsAtEdge(IReadOnlyList<IReadOnlyList<string>> page, int index) => index < EdgeBlocks || index >= page.Count - EdgeBlocks;

    private static string Shape(IReadOnlyList<string> block) => string.Concat(string.Join(' ', block).Select(letter => char.IsDigit(letter) ? '#' : letter));

    private static bool IsPageNumber(IReadOnlyList<string> block) => block is [{ Length: <= 12 } line] && Shape(block).Trim(' ', '-', '\u2013', '.').Replace("Page ", "", StringComparison.OrdinalIgnoreCase) is { Length: > 0 and <= 4 } rest
        && rest.All(letter => letter == '#') && line.Length > 0;
}
