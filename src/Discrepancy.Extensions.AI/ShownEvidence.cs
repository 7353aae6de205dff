using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Extensions.AI;

/// <summary>A place of a finding as the client is shown it.</summary>
/// <param name="Value">The value it gives.</param>
/// <param name="Document">The number of its document, from 1: a path is a foreign word like any other, and is not shown.</param>
/// <param name="Evidence">The place.</param>
internal sealed record ShownEvidence(string Value, int Document, Evidence Evidence)
{
    private const int LongestQuote = 1_000;

    /// <summary>The words quoted, cut where they are very long.</summary>
    public string Quote => Evidence.Span.Quote[..Math.Min(LongestQuote, Evidence.Span.Span.Length)];

    /// <summary>The text around the words.</summary>
    public string Context(int length)
    {
        var (text, span) = (Evidence.Span.Document.Text, Evidence.Span.Span);
        return text[Math.Max(0, span.Start - length)..Math.Min(text.Length, Math.Min(span.End, span.Start + LongestQuote) + length)];
    }

    /// <summary>Where a passage stands: the place next behind the beginning of the context, or the first of the document; null where it stands nowhere.</summary>
    public static SourceSpan? Find(SourceDocument document, string passage, int from)
    {
        var start = document.Text.IndexOf(passage, Math.Clamp(from, 0, document.Text.Length), StringComparison.Ordinal);
        start = start < 0 ? document.Text.IndexOf(passage, StringComparison.Ordinal) : start;
        return start < 0 ? null : new SourceSpan(document, new TextSpan(start, start + passage.Length));
    }
}
