namespace Discrepancy.Reporting;

/// <summary>Places at which a text may be cut: never within a character that takes two code units, and between words where that is near.</summary>
internal static class TextCut
{
    private const int LongestWord = 30;

    /// <summary>The last such place at or before <paramref name="offset"/>.</summary>
    public static int Before(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;

    /// <summary>The first space behind <paramref name="offset"/>, but not behind <paramref name="latest"/>; where none is near, the place itself.</summary>
    public static int AtWordAfter(string text, int offset, int latest)
    {
        var space = text.AsSpan(offset, Math.Min(LongestWord, latest - offset)).IndexOf(' ');
        return space < 0 ? Before(text, offset) : offset + space;
    }

    /// <summary>The last space before <paramref name="offset"/>, but not before <paramref name="earliest"/>; where none is near, the place itself.</summary>
    public static int AtWordBefore(string text, int offset, int earliest)
    {
        var first = Math.Max(earliest, offset - LongestWord);
        var space = text.AsSpan(first, offset - first).LastIndexOf(' ');
        return space < 0 ? Before(text, offset) : first + space;
    }
}
