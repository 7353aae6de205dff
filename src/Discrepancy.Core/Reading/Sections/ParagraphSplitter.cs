using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>
/// Splits a text into paragraphs. Pages saved as text hold one paragraph a line, mails and wire copy wrap theirs: lines are joined only where
/// the next word would not have fitted on the line before, or goes on in lower case.
/// </summary>
internal static class ParagraphSplitter
{
    private const int ShortestWrappedLine = 30;
    private const int Ragged = 8;

    /// <summary>The paragraphs of <paramref name="text"/> from <paramref name="start"/>.</summary>
    public static ImmutableArray<Paragraph> Split(string text, int start)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var block = new List<TextLine>();
        foreach (var line in TextLine.Split(text, start))
        {
            if (!text.AsSpan(line.Start, line.ContentEnd - line.Start).IsWhiteSpace())
            {
                block.Add(line);
                continue;
            }

            AddBlock(text, block, paragraphs);
            block.Clear();
        }

        AddBlock(text, block, paragraphs);
        return paragraphs.DrainToImmutable();
    }

    private static void AddBlock(string text, List<TextLine> block, ImmutableArray<Paragraph>.Builder paragraphs)
    {
        var width = WrapWidth(text, block);
        var first = 0;
        for (var i = 0; i < block.Count; i++)
        {
            var last = i + 1 == block.Count;
            if (!last && width > 0 && Continues(Content(text, block[i]), Content(text, block[i + 1]), width))
            {
                continue;
            }

            var span = Trimmed(text, block[first].Start, block[i].ContentEnd);
            var shape = new ParagraphShape(text[span.Start..span.End]);
            paragraphs.Add(new Paragraph(block[first].Start, span, first == 0, last, shape));
            first = i + 1;
        }
    }

    /// <summary>The width at which the lines of a block were wrapped; 0 where they were not.</summary>
    private static int WrapWidth(string text, List<TextLine> block)
    {
        var (width, wrapped) = (0, false);
        for (var i = 0; i < block.Count; i++)
        {
            var line = Content(text, block[i]);
            width = Math.Max(width, line.Length);
            wrapped |= i + 1 < block.Count && line.Length >= ShortestWrappedLine && (char.IsLetterOrDigit(line[^1]) || line[^1] == ',') && char.IsLower(Content(text, block[i + 1])[0]);
        }

        return wrapped ? width : 0;
    }

    private static bool Continues(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width)
    {
        if (ParagraphShape.StartsListItem(next) || next[0] == '#' || line[0] == '#' || IsRule(line) || IsRule(next))
        {
            return false;
        }

        var firstWord = next.IndexOfAny(' ', '\t');
        var wouldFit = line.Length + 1 + (firstWord < 0 ? next.Length : firstWord) <= width - Ragged;
        return !wouldFit || (char.IsLower(next[0]) && line.Length >= ShortestWrappedLine);
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
