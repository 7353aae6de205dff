using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>
/// Splits a text into paragraphs. Pages saved as text hold one paragraph a line, mails and wire copy wrap theirs: lines are joined only where
/// the next word would not have fitted on the line before, or goes on in lower case. A block of lines that does not show whether it was wrapped
/// is read as the other blocks of its text.
/// </summary>
internal static class ParagraphSplitter
{
    private const int ShortestWrappedLine = 30;
    private const int Ragged = 8;
    private const int LinesToOneLonger = 20;

    // The first block may be a headline right above its text; of two lines it cannot be told which.
    private const int LinesOfFirstBlock = 3;

    /// <summary>The paragraphs of <paramref name="text"/> from <paramref name="start"/>.</summary>
    public static ImmutableArray<Paragraph> Split(string text, int start)
    {
        var blocks = Blocks(text, start);
        var widths = blocks.ConvertAll(block => OwnWidth(text, block, isFirst: block == blocks[0]));
        var usual = UsualWidth(text, blocks, widths);
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var isShown = widths[i] > 0;
            AddBlock(text, blocks[i], isShown ? widths[i] : usual, isShown ? Ragged : 0, paragraphs);
        }

        return paragraphs.DrainToImmutable();
    }

    /// <summary>The lines between two empty ones.</summary>
    private static List<List<TextLine>> Blocks(string text, int start)
    {
        var blocks = new List<List<TextLine>>();
        var isOpen = false;
        foreach (var line in TextLine.Split(text, start))
        {
            if (text.AsSpan(line.Start, line.ContentEnd - line.Start).IsWhiteSpace())
            {
                isOpen = false;
                continue;
            }

            if (!isOpen)
            {
                blocks.Add([]);
                isOpen = true;
            }

            blocks[^1].Add(line);
        }

        return blocks;
    }

    private static void AddBlock(string text, List<TextLine> block, int width, int ragged, ImmutableArray<Paragraph>.Builder paragraphs)
    {
        var first = 0;
        for (var i = 0; i < block.Count; i++)
        {
            var last = i + 1 == block.Count;
            if (!last && width > 0 && Continues(Content(text, block[i]), Content(text, block[i + 1]), width - ragged))
            {
                continue;
            }

            var span = Trimmed(text, block[first].Start, block[i].ContentEnd);
            var shape = new ParagraphShape(text[span.Start..span.End]);
            paragraphs.Add(new Paragraph(block[first].Start, span, first == 0, last, shape));
            first = i + 1;
        }
    }

    /// <summary>The width at which the lines of a block were wrapped; 0 where it does not show that they were.</summary>
    private static int OwnWidth(string text, List<TextLine> block, bool isFirst)
    {
        var longest = block.Max(line => Content(text, line).Length);
        if ((!isFirst || block.Count >= LinesOfFirstBlock) && FilledLines.Are(text, block.ConvertAll(line => Trimmed(text, line.Start, line.ContentEnd))))
        {
            return longest;
        }

        for (var i = 0; i + 1 < block.Count; i++)
        {
            if (GoesOn(Content(text, block[i]), Content(text, block[i + 1]), longest))
            {
                return longest;
            }
        }

        return 0;
    }

    /// <summary>The width of the blocks that show theirs; 0 where none does, or many lines are longer.</summary>
    private static int UsualWidth(string text, List<List<TextLine>> blocks, List<int> widths)
    {
        var width = widths.Count == 0 ? 0 : widths.Max();
        var (lines, longer) = (0, 0);
        foreach (var line in blocks.SelectMany(block => block))
        {
            lines++;
            longer += Content(text, line).Length > width ? 1 : 0;
        }

        return longer * LinesToOneLonger > lines ? 0 : width;
    }

    /// <summary>Whether a sentence surely goes on from <paramref name="line"/> to <paramref name="next"/>.</summary>
    private static bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int longest)
    {
        if (line.Length < ShortestWrappedLine || !(char.IsLetterOrDigit(line[^1]) || line[^1] == ','))
        {
            return false;
        }

        return char.IsLower(next[0]) || (UnfinishedLine.Is(line) && !ParagraphShape.StartsListItem(next) && !WouldFit(line, next, longest));
    }

    private static bool Continues(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width)
    {
        if (ParagraphShape.StartsListItem(next) || next[0] == '#' || line[0] == '#' || IsRule(line) || IsRule(next))
        {
            return false;
        }

        return !WouldFit(line, next, width) || (char.IsLower(next[0]) && line.Length >= ShortestWrappedLine);
    }

    private static bool WouldFit(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width)
    {
        var firstWord = next.IndexOfAny(' ', '\t');
        return line.Length + 1 + (firstWord < 0 ? next.Length : firstWord) <= width;
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.TrimStart("-_=*~# ").IsEmpty;

    private static ReadOnlySpan<char> Content(string text, TextLine line) => text.AsSpan(line.Start, line.ContentEnd - line.Start).Trim();

    private static TextSpan Trimmed(string text, int start, int end)
    {
        var content = text.AsSpan(start, end - start);
        var leading = content.Length - content.TrimStart().Length;
        return new TextSpan(start + leading, start + content.TrimEnd().Length);
    }
}
