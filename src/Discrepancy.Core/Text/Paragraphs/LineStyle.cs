namespace Discrepancy.Text;

/// <summary>What the end of a line means in a text.</summary>
/// <param name="IsWrapped">Whether paragraphs run over several lines; else each line is a paragraph of its own.</param>
/// <param name="Width">The width the text is wrapped at.</param>
internal readonly record struct LineStyle(bool IsWrapped, int Width)
{
    private const int WidestWrap = 200;

    /// <summary>
    /// Reads the style from the lines: in wrapped text many lines stop in the middle of a sentence, go on with a small
    /// letter, and are about as long as the longest, so that the next word would not have fitted.
    /// </summary>
    public static LineStyle Of(string text, IReadOnlyList<TextLine> lines)
    {
        var width = UsualWidth(lines);
        var filled = Filled(text, lines);
        var (pairs, continued, full) = (0, 0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            var (line, next) = (lines[i - 1], lines[i]);
            if (line.IsBlank || next.IsBlank || ListMarker.StartsItem(text, next))
            {
                continue;
            }

            pairs++;
            continued += filled.Contains(line) || GoesOn(text, line, next) ? 1 : 0;
            full += LeavesRoom(text, line, next, width) ? 0 : 1;
        }

        return new LineStyle(width <= WidestWrap && pairs > 0 && continued * 4 >= pairs && full * 2 >= pairs, width);
    }

    /// <summary>Number of pairs of lines that tell something about the style.</summary>
    public static int CountPairs(IReadOnlyList<TextLine> lines)
    {
        var pairs = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            pairs += lines[i - 1].IsBlank || lines[i].IsBlank ? 0 : 1;
        }

        return pairs;
    }

    /// <summary>Whether the line ends with the end of a sentence.</summary>
    public static bool EndsSentence(string text, TextLine line) =>
        text[line.End - 1] is '.' or '!' or '?' or ':' or '"' or '\u201D' or '\u3002';

    /// <summary>Whether the first word of <paramref name="next"/> would have fitted behind <paramref name="line"/> with room to spare.</summary>
    public static bool LeavesRoom(string text, TextLine line, TextLine next, int width)
    {
        var end = next.Start;
        while (end < next.End && end - next.Start <= width && !CharacterClass.IsGap(text[end]))
        {
            end++;
        }

        return line.Width + 1 + end - next.Start <= width * 4 / 5;
    }

    private static bool GoesOn(string text, TextLine line, TextLine next) =>
        (!EndsSentence(text, line) && char.IsLower(text[next.Start])) || UnfinishedLine.Is(text.AsSpan(line.Start, line.End - line.Start));

    /// <summary>The lines of the blocks that were filled to a width.</summary>
    private static HashSet<TextLine> Filled(string text, IReadOnlyList<TextLine> lines)
    {
        var filled = new HashSet<TextLine>();
        var block = new List<TextLine>();
        foreach (var line in lines.Append(default))
        {
            if (!line.IsBlank)
            {
                block.Add(line);
                continue;
            }

            if (FilledLines.Are(text, block.ConvertAll(part => new TextSpan(part.Start, part.End))))
            {
                filled.UnionWith(block);
            }

            block.Clear();
        }

        return filled;
    }

    // The 95th percentile, so that one long address does not count as the width.
    private static int UsualWidth(IReadOnlyList<TextLine> lines)
    {
        var widths = lines.Where(line => !line.IsBlank).Select(line => line.Width).Order().ToList();
        return widths.Count == 0 ? 0 : widths[(widths.Count - 1) * 95 / 100];
    }
}
