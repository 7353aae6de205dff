using System.Runtime.InteropServices;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;

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
        var words = WordHashes(document.Text.AsSpan(span.Start, span.Length));
        var rows = new HashSet<ulong>();
        for (var start = 0; start + RowLength <= words.Count; start++)
        {
            rows.Add(HashOf(CollectionsMarshal.AsSpan(words).Slice(start, RowLength)));
        }

        return [.. rows];
    }

    /// <summary>Words by their letters and digits alone: copies differ in marks and case, and in what an editor put in brackets.</summary>
    private static List<ulong> WordHashes(ReadOnlySpan<char> text)
    {
        var words = new List<ulong>();
        var hash = HashStart;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsAsciiLetterLower(letter))
            {
                hash = Add(hash, letter);
            }
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                hash = Add(hash, char.ToLowerInvariant(letter));
            }
            else
            {
                hash = EndWord(hash, words);
                i += LengthOfBracket(text[i..]);
            }
        }

        EndWord(hash, words);
        return words;
    }

    private static ulong EndWord(ulong hash, List<ulong> words)
    {
        if (hash != HashStart)
        {
            words.Add(hash);
        }

        return HashStart;
    }

    /// <summary>How much stands between the bracket that <paramref name="text"/> starts with and its end; nothing where it does not start with one that ends.</summary>
    private static int LengthOfBracket(ReadOnlySpan<char> text) =>
        text[0] switch
        {
            '(' => Math.Max(0, text.IndexOf(')')),
            '[' => Math.Max(0, text.IndexOf(']')),
            _ => 0,
        };

    private static ulong HashOf(ReadOnlySpan<ulong> words)
    {
        var hash = HashStart;
        foreach (var word in words)
        {
            hash = Add(hash, word);
        }

        return hash;
    }

    // FNV-1a, over letters and over words; two rows of one hash are too rare to make five of them.
    private static ulong Add(ulong hash, ulong item) => unchecked((hash ^ item) * HashFactor);

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
