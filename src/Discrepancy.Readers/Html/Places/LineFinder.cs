using System.Collections.Immutable;

namespace Discrepancy.Readers;

/// <summary>
/// Finds the places of a page where a line stands as a whole: a block from its beginning to its end, letter for letter. A long line is also found where the
/// reader left out elements of the block, if that can be one place only. Looks at each letter of a page a few times, however alike its lines are; then it gives up.
/// </summary>
internal sealed class LineFinder
{
    private const int MostLooksPerLetter = 16;
    private const int MostLeftOut = 8;

    /// <summary>Fewer letters may stand anywhere.</summary>
    private const int LettersOfPart = 40;

    private readonly string _html;
    private readonly ImmutableArray<MarkupSegment> _segments;
    private readonly MarkupIndex _index;
    private readonly Dictionary<string, ImmutableArray<MarkupMatch>> _found = new(StringComparer.Ordinal);
    private long _looksLeft;

    public LineFinder(string html, ImmutableArray<ExtractedLine> lines)
    {
        _html = html;
        _segments = MarkupScanner.Read(html);
        _index = new MarkupIndex(html, _segments, lines);
        _looksLeft = (long)MostLooksPerLetter * (html.Length + 1);
    }

    /// <summary>The text of the page.</summary>
    public ImmutableArray<MarkupSegment> Segments => _segments;

    /// <summary>The places of <paramref name="line"/>, in the order of the file.</summary>
    public ImmutableArray<MarkupMatch> Find(ExtractedLine line)
    {
        if (!_found.TryGetValue(line.Letters, out var matches))
        {
            matches = Search(line.Letters);
            _found.Add(line.Letters, matches);
        }

        return matches;
    }

    private ImmutableArray<MarkupMatch> Search(string letters)
    {
        var starts = _index.StartsOf(letters);
        var whole = Matches(starts.Where(start => _segments[start].OpensBlock), start => Match(letters, start));
        if (!whole.IsEmpty || letters.Length < LettersOfPart)
        {
            return whole;
        }

        var parts = Matches(starts, start => MatchPart(letters, start));
        return parts.Length == 1 ? parts : [];
    }

    private ImmutableArray<MarkupMatch> Matches(IEnumerable<int> starts, Func<int, MarkupMatch?> match)
    {
        ImmutableArray<MarkupMatch> matches = [.. starts.TakeWhile(_ => _looksLeft > 0).Select(match).OfType<MarkupMatch>()];
        return _looksLeft > 0 ? matches : [];
    }

    /// <summary>The block that begins at <paramref name="start"/>, if it is the line.</summary>
    private MarkupMatch? Match(string letters, int start)
    {
        var at = 0;
        var next = start;
        while (at < letters.Length && (next == start || IsWithinBlock(next)) && LengthOf(letters, at, next) is > 0 and var length)
        {
            at += length;
            next++;
        }

        return at == letters.Length && !IsWithinBlock(next) ? new MarkupMatch([.. Enumerable.Range(start, next - start)]) : null;
    }

    /// <summary>The line among the segments of a block, some of which are not of it.</summary>
    private MarkupMatch? MatchPart(string letters, int start)
    {
        var used = ImmutableArray.CreateBuilder<int>();
        var (at, leftOut) = (0, 0);
        for (var next = start; at < letters.Length && leftOut <= MostLeftOut && (next == start || IsWithinBlock(next)); next++)
        {
            if (LengthOf(letters, at, next) is > 0 and var length)
            {
                at += length;
                used.Add(next);
            }
            else
            {
                leftOut++;
            }
        }

        return at == letters.Length ? new MarkupMatch(used.DrainToImmutable()) : null;
    }

    private bool IsWithinBlock(int segment) => segment < _segments.Length && !_segments[segment].OpensBlock;

    /// <summary>How many of the letters a segment has, from <paramref name="at"/> on; 0 where they are not the same.</summary>
    private int LengthOf(string letters, int at, int segment)
    {
        var read = new MarkupLetters(_html, _segments[segment].Start, _segments[segment].End);
        var (length, seen) = (0, _segments[segment].Start);
        while (read.MoveNext())
        {
            _looksLeft -= read.End - seen;
            seen = read.End;
            if (_looksLeft <= 0 || at + length == letters.Length || letters[at + length] != read.Letter)
            {
                return 0;
            }

            length++;
        }

        return length;
    }
}
