namespace Discrepancy.Text;

/// <summary>
/// Tells a block of lines that were filled to a width: none but the last had room for the first word of the next, one breaks off, and the last ends a sentence.
/// Where a block is too short to hold a line that goes on in small letters, this is what shows that it was wrapped; a heading right above its text looks the same only
/// where it is longer than all of it.
/// </summary>
internal static class FilledLines
{
    private const int ShortestLine = 40;
    private const int WidestWrap = 120;
    private const int LongestAbbreviation = 4;

    /// <summary>Whether <paramref name="lines"/>, without white space around them, are such a block.</summary>
    public static bool Are(string text, IReadOnlyList<TextSpan> lines)
    {
        if (lines.Count < 2 || text[lines[^1].End - 1] is not ('.' or '!' or '?' or '"' or '\u201D'))
        {
            return false;
        }

        var longest = lines.Max(line => line.Length);
        var breaksOff = false;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length < ShortestLine || lines[i].Length + 1 + FirstWord(text, lines[i + 1]) <= longest)
            {
                return false;
            }

            breaksOff |= BreaksOff(text.AsSpan(lines[i].Start, lines[i].Length));
        }

        return breaksOff && longest <= WidestWrap;
    }

    private static int FirstWord(string text, TextSpan line)
    {
        var length = text.AsSpan(line.Start, line.Length).IndexOfAny(' ', '\t');
        return length < 0 ? line.Length : length;
    }

    /// <summary>No mark at its end, or one that may be that of "St." or "Jan.".</summary>
    private static bool BreaksOff(ReadOnlySpan<char> line)
    {
        var last = line[(line.LastIndexOf(' ') + 1)..];
        return char.IsLetterOrDigit(line[^1]) || line[^1] == ',' || (last is [.., '.'] && last.Length <= LongestAbbreviation + 1 && char.IsUpper(last[0]));
    }
}
