using System.Collections.Immutable;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>A piece of a quote, character for character.</summary>
/// <param name="Text">The words, as the document has them.</param>
/// <param name="Differs">Whether they set the quote apart from those of the other values.</param>
internal readonly record struct QuotePiece(string Text, bool Differs)
{
    /// <summary>The quote of <paramref name="evidence"/>, cut where the words that differ begin and end; no piece is empty.</summary>
    public static ImmutableArray<QuotePiece> Read(DifferingWords differing, Evidence evidence)
    {
        var pieces = ImmutableArray.CreateBuilder<QuotePiece>();
        var text = evidence.Span.Document.Text;
        var at = evidence.Span.Span.Start;
        foreach (var span in differing.Of(evidence))
        {
            Add(text, new TextSpan(at, span.Start), differs: false);
            Add(text, span, differs: true);
            at = span.End;
        }

        Add(text, new TextSpan(at, evidence.Span.Span.End), differs: false);
        return pieces.ToImmutable();

        void Add(string text, TextSpan span, bool differs)
        {
            if (span.Length > 0)
            {
                pieces.Add(new QuotePiece(text[span.Start..span.End], differs));
            }
        }
    }
}
