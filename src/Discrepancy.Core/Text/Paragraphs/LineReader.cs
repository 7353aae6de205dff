namespace Discrepancy.Text;

/// <summary>Cuts a stretch of text into its lines.</summary>
internal static class LineReader
{
    /// <summary>The lines of <paramref name="span"/> in order, blank ones included.</summary>
    public static List<TextLine> Read(string text, TextSpan span)
    {
        var lines = new List<TextLine>();
        var start = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            if (CharacterClass.IsLineEnd(text[i]))
            {
                lines.Add(Trim(text, start, i));
                i = text[i] == '\r' && i + 1 < span.End && text[i + 1] == '\n' ? i + 1 : i;
                start = i + 1;
            }
        }

        lines.Add(Trim(text, start, span.End));
        return lines;
    }

    private static TextLine Trim(string text, int start, int end)
    {
        var first = start;
        while (first < end && CharacterClass.IsGap(text[first]))
        {
            first++;
        }

        while (end > first && CharacterClass.IsGap(text[end - 1]))
        {
            end--;
        }

        return new TextLine(first, end, first - start);
    }
}
