using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Evaluation;

/// <summary>Tells which part of a content stands between quotation marks.</summary>
internal sealed class QuotedParts(ImmutableArray<Quotation> quotations)
{
    /// <summary>Characters that may stand outside the marks: "that", a comma.</summary>
    private const int MostOutside = 6;

    private readonly ImmutableArray<TextSpan> _spans = [.. quotations.Where(quotation => quotation.Depth == 0).Select(quotation => quotation.Span)];

    /// <summary>The quoted parts of a content.</summary>
    public ImmutableArray<TextSpan> Of(ImmutableArray<TextSpan> content) =>
        [.. from piece in content from span in _spans where piece.Overlaps(span) select new TextSpan(Math.Max(piece.Start, span.Start), Math.Min(piece.End, span.End))];

    /// <summary>Whether any word of the content is quoted by a mark within the content.</summary>
    public bool HasWords(ImmutableArray<TextSpan> content) => content.Any(piece => _spans.Any(span => piece.Overlaps(span) && (piece.Contains(span.Start) || piece.Contains(span.End - 1))));

    /// <summary>Whether hardly a word of the content stands outside the marks.</summary>
    public bool IsWhole(ImmutableArray<TextSpan> content) => content.Sum(piece => piece.Length) - Of(content).Sum(piece => piece.Length) <= MostOutside;
}
