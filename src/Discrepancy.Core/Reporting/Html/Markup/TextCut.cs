namespace Discrepancy.Reporting;

/// <summary>Places at which a text may be cut: never within a character that takes two code units.</summary>
internal static class TextCut
{
    /// <summary>The last such place at or before <paramref name="offset"/>.</summary>
    public static int Before(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;
}
