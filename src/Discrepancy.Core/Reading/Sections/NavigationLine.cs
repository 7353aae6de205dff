namespace Discrepancy.Reading;

/// <summary>Tells menus and breadcrumbs that stand on one line: "Home | World | Sport", "Home > News > Asia".</summary>
internal static class NavigationLine
{
    private const int LongestMenu = 15;

    private static readonly string[] Separators = [" | ", " > ", " » ", " › ", " · ", " • "];

    /// <summary>Whether a paragraph of this shape is such a line. One bar alone is how titles name their outlet.</summary>
    public static bool Is(ParagraphShape shape)
    {
        if (shape.IsProse || shape.WordCount > LongestMenu || shape.Words[0] == '|')
        {
            return false;
        }

        foreach (var separator in Separators)
        {
            if (shape.Plain.AsSpan().Count(separator) >= 2)
            {
                return true;
            }
        }

        return false;
    }
}
