using System.Collections.Immutable;

namespace Discrepancy.Text;

/// <summary>
/// Finds the paragraphs of a section. A blank line always ends one; any other line end does so in a text with one paragraph
/// per line, and in a hard-wrapped text only before a list item and where the line stops early and a new start follows.
/// </summary>
internal static class ParagraphFinder
{
    private const int TellingPairs = 3;
    private const int Neighbourhood = 4000;

    /// <summary>The paragraphs of <paramref name="section"/> in order, without the white space around them; none is empty.</summary>
    public static ImmutableArray<TextSpan> Find(string text, TextSpan section)
    {
        var lines = LineReader.Read(text, section);
        var style = LineStyle.Of(text, LinesThatTell(text, section, lines));
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        TextSpan? open = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (open is { } ended && (lines[i].IsBlank || Breaks(text, lines[i - 1], lines[i], style)))
            {
                paragraphs.Add(ended);
                open = null;
            }

            if (!lines[i].IsBlank)
            {
                open = new TextSpan(open?.Start ?? lines[i].Start, lines[i].End);
            }
        }

        if (open is { } last)
        {
            paragraphs.Add(last);
        }

        return paragraphs.DrainToImmutable();
    }

    /// <summary>The paragraph of <paramref name="document"/> that holds <paramref name="offset"/>, or what of it is near; nothing but that place where none does.</summary>
    public static TextSpan At(SourceDocument document, int offset)
    {
        var section = document.Sections.FirstOrDefault(section => section.Span.Contains(offset));
        var near = section is null ? new TextSpan(offset, offset) : Near(document.Text, section.Span, offset);
        return Find(document.Text, near).FirstOrDefault(span => span.Contains(offset), new TextSpan(offset, offset));
    }

    // Whole lines, but for lines that are longer than any paragraph.
    private static TextSpan Near(string text, TextSpan section, int offset)
    {
        var start = Math.Max(section.Start, offset - Neighbourhood);
        var end = Math.Min(section.End, offset + Neighbourhood);
        var line = start == section.Start ? -1 : text.AsSpan(start, offset - start).IndexOf('\n');
        var lastLine = end == section.End ? -1 : text.AsSpan(offset, end - offset).LastIndexOf('\n');
        return new TextSpan(line < 0 ? start : start + line + 1, lastLine < 0 ? end : offset + lastLine);
    }

    private static bool Breaks(string text, TextLine line, TextLine next, LineStyle style) =>
        !style.IsWrapped
        || ListMarker.StartsItem(text, next)
        || (LineStyle.LeavesRoom(text, line, next, style.Width) && !char.IsLower(text[next.Start]))
        || (next.Indent > line.Indent && LineStyle.EndsSentence(text, line));

    // A section of a line or two does not show how the text is wrapped; the lines around it do.
    private static List<TextLine> LinesThatTell(string text, TextSpan section, List<TextLine> lines)
    {
        if (LineStyle.CountPairs(lines) >= TellingPairs)
        {
            return lines;
        }

        var around = new TextSpan(Math.Max(0, section.Start - Neighbourhood), Math.Min(text.Length, section.End + Neighbourhood));
        return LineReader.Read(text, around);
    }
}
