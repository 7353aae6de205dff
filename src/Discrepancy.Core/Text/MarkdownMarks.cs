using System.Buffers;

namespace Discrepancy.Text;

/// <summary>
/// Finds what Markdown writes around words to set them off: signs of headings and quotations, stars, underscores and backticks in pairs, and the addresses of
/// links. They are no words; what stands around them is what the sentence says.
/// </summary>
internal static class MarkdownMarks
{
    private const int LongestMarked = 300;
    private const int LongestMark = 3;
    private const int DeepestHeading = 6;

    private static readonly SearchValues<char> MarkLetters = SearchValues.Create("#>*_`[");

    /// <summary>The parts of <paramref name="paragraph"/> between such marks, in order; all of it where it has none.</summary>
    public static List<TextSpan> Between(string text, TextSpan paragraph)
    {
        var parts = new List<TextSpan>();
        var start = paragraph.Start;
        foreach (var mark in Find(text, paragraph))
        {
            AddPart(parts, start, mark.Start);
            start = Math.Max(start, mark.End);
        }

        AddPart(parts, start, paragraph.End);
        return parts;
    }

    /// <summary>The marks of <paramref name="paragraph"/>, in order.</summary>
    public static IReadOnlyList<TextSpan> Find(string text, TextSpan paragraph)
    {
        if (paragraph.Length == 0 || text.AsSpan(paragraph.Start, paragraph.Length).IndexOfAny(MarkLetters) < 0)
        {
            return [];
        }

        var marks = new List<TextSpan>();
        var closing = new HashSet<int>();
        var i = AddOpening(text, paragraph, marks);
        while (i < paragraph.End && text.AsSpan(i, paragraph.End - i).IndexOfAny("*_`[") is >= 0 and var next)
        {
            i = text[i + next] == '[' ? AddLink(text, i + next, paragraph, marks) : AddPair(text, i + next, paragraph, marks, closing);
        }

        marks.Sort();
        return marks;
    }

    private static void AddPart(List<TextSpan> parts, int start, int end)
    {
        if (start < end)
        {
            parts.Add(new TextSpan(start, end));
        }
    }

    /// <summary>"## " of a heading, "> " of a quotation.</summary>
    private static int AddOpening(string text, TextSpan paragraph, List<TextSpan> marks)
    {
        var end = RunEnd(text, paragraph.Start, paragraph.End);
        var isMark = (text[paragraph.Start] is '#' && end - paragraph.Start <= DeepestHeading) || text[paragraph.Start] is '>';
        if (!isMark || end == paragraph.End || !CharacterClass.IsGap(text[end]))
        {
            return paragraph.Start;
        }

        marks.Add(new TextSpan(paragraph.Start, end));
        return end;
    }

    /// <summary>"**" before a word, and the same behind one.</summary>
    private static int AddPair(string text, int start, TextSpan paragraph, List<TextSpan> marks, HashSet<int> closing)
    {
        var end = RunEnd(text, start, paragraph.End);
        var mark = text.AsSpan(start, end - start);
        var opens = mark.Length <= LongestMark && end < paragraph.End && !CharacterClass.IsGap(text[end]) && (start == paragraph.Start || !char.IsLetterOrDigit(text[start - 1]));
        if (!opens || closing.Contains(start))
        {
            return end;
        }

        var close = CloseOf(text, new TextSpan(start, end), paragraph.End);
        if (close >= 0)
        {
            closing.Add(close);
            marks.Add(new TextSpan(start, end));
            marks.Add(new TextSpan(close, close + mark.Length));
        }

        return end;
    }

    /// <summary>Where the mark that closes <paramref name="opening"/> starts; -1 where none does.</summary>
    private static int CloseOf(string text, TextSpan opening, int paragraphEnd)
    {
        var limit = Math.Min(paragraphEnd, opening.End + LongestMarked);
        for (var i = opening.End + 1; i < limit; i++)
        {
            if (text[i] != text[opening.Start])
            {
                continue;
            }

            var end = RunEnd(text, i, paragraphEnd);
            if (end - i == opening.Length && !CharacterClass.IsGap(text[i - 1]) && (end == paragraphEnd || !char.IsLetterOrDigit(text[end])))
            {
                return i;
            }

            i = end;
        }

        return -1;
    }

    /// <summary>"[words](address)": the brackets and the address.</summary>
    private static int AddLink(string text, int start, TextSpan paragraph, List<TextSpan> marks)
    {
        var rest = text.AsSpan(start, Math.Min(paragraph.End - start, LongestMarked));
        var close = rest.IndexOf("](");
        var length = close < 0 ? -1 : rest[close..].IndexOfAny(") \n\t");
        if (length < 0 || rest[close + length] != ')' || rest[1..close].Contains('[') || !rest.Slice(close, length).ContainsAny("/.#:@"))
        {
            return start + 1;
        }

        marks.Add(new TextSpan(start, start + 1));
        marks.Add(new TextSpan(start + close, start + close + length + 1));
        return start + 1;
    }

    private static int RunEnd(string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && text[end] == text[start])
        {
            end++;
        }

        return end;
    }
}
