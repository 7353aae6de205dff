using System.Collections.Immutable;

namespace Discrepancy.Readers;

/// <summary>Finds lines among the segments of a page by how they begin.</summary>
internal sealed class MarkupIndex
{
    private const int KeyLength = 16;

    private readonly string _html;
    private readonly ImmutableArray<MarkupSegment> _segments;
    private readonly Dictionary<string, List<int>> _starts;

    /// <param name="html">The decoded file.</param>
    /// <param name="segments">Its text.</param>
    /// <param name="lines">What will be looked up: nothing else is kept.</param>
    public MarkupIndex(string html, ImmutableArray<MarkupSegment> segments, IEnumerable<ExtractedLine> lines)
    {
        _html = html;
        _segments = segments;
        _starts = lines.Select(line => KeyOf(line.Letters)).Distinct(StringComparer.Ordinal).ToDictionary(key => key, _ => new List<int>(), StringComparer.Ordinal);
        var lookup = _starts.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> key = stackalloc char[KeyLength];
        for (var i = 0; i < segments.Length; i++)
        {
            if (lookup.TryGetValue(key[..ReadKey(i, key)], out var starts))
            {
                starts.Add(i);
            }
        }
    }

    /// <summary>Segments at which a line of these letters may begin, in order.</summary>
    public IReadOnlyList<int> StartsOf(string letters) => _starts.TryGetValue(KeyOf(letters), out var starts) ? starts : [];

    private static string KeyOf(string letters) => letters[..Math.Min(letters.Length, KeyLength)];

    /// <summary>Reads the letters from the start of a segment to the end of its block, as many as a key has.</summary>
    private int ReadKey(int segment, Span<char> key)
    {
        var length = 0;
        for (var i = segment; i < _segments.Length && (i == segment || !_segments[i].OpensBlock) && length < KeyLength; i++)
        {
            var letters = new MarkupLetters(_html, _segments[i].Start, _segments[i].End);
            while (length < KeyLength && letters.MoveNext())
            {
                key[length++] = letters.Letter;
            }
        }

        return length;
    }
}
