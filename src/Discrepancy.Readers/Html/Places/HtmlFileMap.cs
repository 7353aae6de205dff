using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Readers;

/// <summary>
/// Finds the text that was taken out of a page in the page again, line by line. What chose the text may have changed the tree and built a new page of it;
/// its words are still those of the file.
/// </summary>
internal sealed class HtmlFileMap
{
    private readonly string _html;
    private readonly string _text;
    private readonly LineFinder _finder;
    private readonly FileRuns _runs = new();

    private HtmlFileMap(string html, string text, LineFinder finder)
    {
        _html = html;
        _text = text;
        _finder = finder;
    }

    /// <summary>The map from <paramref name="text"/> to the page.</summary>
    /// <param name="html">The decoded file.</param>
    /// <param name="text">What was taken out of it.</param>
    public static FileMap Create(string html, string text)
    {
        var lines = ExtractedLine.Of(text);
        var finder = new LineFinder(html, lines);
        var places = LinePlaces.Choose([.. lines.Select(finder.Find)]);
        var map = new HtmlFileMap(html, text, finder);
        for (var i = 0; i < lines.Length; i++)
        {
            if (places[i] is { } place)
            {
                map.Add(lines[i], place, followsLine: i > 0 && places[i - 1]?.Last == place.First - 1);
            }
        }

        return new FileMap(html, map._runs.All);
    }

    private void Add(ExtractedLine line, MarkupMatch place, bool followsLine)
    {
        var offsets = line.Offsets(_text);
        var (at, before) = (0, place.First - 1);
        foreach (var number in place.Segments)
        {
            // A word out of whose middle something was left out is not in the file.
            var isWhole = number == before + 1;
            if (!isWhole && offsets[at] == offsets[at - 1] + 1)
            {
                break;
            }

            before = number;
            at = AddSegment(_finder.Segments[number], offsets, at, hasGap: at == 0 ? followsLine : isWhole);
        }
    }

    /// <returns>The number of the next letter.</returns>
    private int AddSegment(MarkupSegment segment, ImmutableArray<int> offsets, int at, bool hasGap)
    {
        var letters = new MarkupLetters(_html, segment.Start, segment.End);
        while (letters.MoveNext())
        {
            if (hasGap)
            {
                _runs.AddGap(offsets[at], letters.Start);
            }

            _runs.AddLetter(offsets[at], new TextSpan(letters.Start, letters.End));
            hasGap = true;
            at++;
        }

        return at;
    }
}
