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

    private const ulong HashStart = 14695981039346656037;
    private const ulong HashFactor = 1099511628211;

    private readonly Dictionary<ulong, List<int>> _postings = [];
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
        var shared = Shared(rows);
        for (var passage = 0; passage < shared.Length; passage++)
        {
            var (origin, length) = _passages[passage];
            var count = shared[passage];
            if (count >= FewestRows && count >= LeastShare * Math.Min(length, rows.Length) && !string.Equals(origin, document.Path, StringComparison.Ordinal))
            {
                return new EvidenceOrigin(origin);
            }
        }

        Add(document.Path, rows);
        return null;
    }

    /// <summary>How many of the rows each passage has.</summary>
    private int[] Shared(ulong[] rows)
    {
        var shared = new int[_passages.Count];
        foreach (var row in rows)
        {
            foreach (var passage in _postings.GetValueOrDefault(row) ?? [])
            {
                shared[passage]++;
            }
        }

        return shared;
    }

    private static ulong[] Rows(SourceDocument document, TextSpan span)
    {
        ulong[] words = [.. WordReader.ReadProse(document.Text[span.Start..span.End]).Where(word => !word.IsGap).Select(word => HashOf(word.Key))];
        var rows = new HashSet<ulong>();
        for (var start = 0; start + RowLength <= words.Length; start++)
        {
            rows.Add(HashOf(words.AsSpan(start, RowLength)));
        }

        return [.. rows];
    }

    // FNV-1a, over letters and over words; two rows of one hash are too rare to make five of them.
    private static ulong HashOf(string word)
    {
        var hash = HashStart;
        foreach (var letter in word)
        {
            hash = unchecked((hash ^ letter) * HashFactor);
        }

        return hash;
    }

    private static ulong HashOf(ReadOnlySpan<ulong> words)
    {
        var hash = HashStart;
        foreach (var word in words)
        {
            hash = unchecked((hash ^ word) * HashFactor);
        }

        return hash;
    }

    private void Add(string document, ulong[] rows)
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
