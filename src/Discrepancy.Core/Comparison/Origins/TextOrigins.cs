using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;
using Discrepancy.Wording;

namespace Discrepancy.Comparison;

/// <summary>
/// Finds passages that are near-identical in two documents. Each passage is cut into overlapping rows of words (shingles; Broder, 1997), and those
/// of a document that repeats another are looked up, so that the cost grows with the text.
/// </summary>
internal sealed class TextOrigins
{
    private const int RowLength = 5;

    /// <summary>Two reports may have a few words in common by chance; nine in a row are one text.</summary>
    private const int FewestRows = 5;

    /// <summary>The part of the rows of the shorter passage that the other must have: an editor may change a word or two.</summary>
    private const double LeastShare = 0.5;

    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);
    private readonly List<(string Document, int Rows)> _passages = [];

    /// <summary>The earlier document that has the sentence of <paramref name="place"/>; null where none has, and then later ones may have it from here.</summary>
    public EvidenceOrigin? Find(Claim claim, ClaimPlace place)
    {
        // Who quotes the same words was there himself, or may have been.
        if (claim.Kind is ClaimKind.Quote)
        {
            return null;
        }

        var document = place.Span.Document;
        var rows = Rows(document, place.SentenceSpan);
        var shared = new SortedDictionary<int, int>();
        foreach (var passage in rows.SelectMany(row => _postings.GetValueOrDefault(row) ?? []))
        {
            shared[passage] = shared.GetValueOrDefault(passage) + 1;
        }

        foreach (var (passage, count) in shared)
        {
            var (origin, length) = _passages[passage];
            if (count >= FewestRows && count >= LeastShare * Math.Min(length, rows.Length) && !string.Equals(origin, document.Path, StringComparison.Ordinal))
            {
                return new EvidenceOrigin(origin);
            }
        }

        Add(document.Path, rows);
        return null;
    }

    private static ImmutableArray<string> Rows(SourceDocument document, TextSpan span)
    {
        var words = WordReader.ReadProse(document.Text[span.Start..span.End]).Where(word => !word.IsGap).Select(word => word.Key).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - RowLength + 1)).Select(start => string.Join(' ', words.Skip(start).Take(RowLength))).Distinct(StringComparer.Ordinal)];
    }

    private void Add(string document, ImmutableArray<string> rows)
    {
        foreach (var row in rows)
        {
            if (!_postings.TryGetValue(row, out var posting))
            {
                _postings[row] = posting = [];
            }

            posting.Add(_passages.Count);
        }

        _passages.Add((document, rows.Length));
    }
}
