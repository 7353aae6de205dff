using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>A few characters before and behind a quote, by which it is found again in a text that changed; no surrogate pair is cut.</summary>
internal static class SurroundingText
{
    private const int Length = 32;

    public static string Before(SourceSpan span)
    {
        var text = span.Document.Text;
        var end = span.Span.Start;
        var start = Math.Max(0, end - Length);
        return text[(start < end && CutsPair(text, start) ? start + 1 : start)..end];
    }

    public static string Behind(SourceSpan span)
    {
        var text = span.Document.Text;
        var start = span.Span.End;
        var end = Math.Min(text.Length, start + Length);
        return text[start..(start < end && CutsPair(text, end) ? end - 1 : end)];
    }

    private static bool CutsPair(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);
}
