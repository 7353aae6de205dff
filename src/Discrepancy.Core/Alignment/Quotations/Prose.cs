using System.Collections.Immutable;
using Discrepancy.Text;
using Discrepancy.Wording;

namespace Discrepancy.Alignment;

/// <summary>The words of a whole document and where each three in a row stand, so that the passage of a quotation is found in one look-up a word.</summary>
internal sealed class Prose
{
    private const int RowLength = 3;

    /// <summary>A passage that shares fewer rows of words with the quotation is another one.</summary>
    private const int FewestRows = 3;

    private readonly ImmutableArray<Word> _words;
    private readonly Dictionary<(string, string, string), List<int>> _rows = [];

    /// <summary>Reads the words of <paramref name="document"/>.</summary>
    public Prose(SourceDocument document)
    {
        Document = document;
        _words = WordReader.ReadProse(document.Text);
        for (var i = 0; i + RowLength <= _words.Length; i++)
        {
            var row = RowAt(_words, i);
            if (!_rows.TryGetValue(row, out var places))
            {
                _rows[row] = places = [];
            }

            places.Add(i);
        }
    }

    /// <summary>The document.</summary>
    public SourceDocument Document { get; }

    /// <summary>The passage that renders <paramref name="quotation"/>; null where none shares enough with it.</summary>
    public UtteranceMatch? Find(ImmutableArray<Word> quotation)
    {
        var length = quotation.Length + (quotation.Length / 2);
        var hits = Hits(quotation);
        var (best, most) = (0, 0);
        for (int first = 0, last = 0; last < hits.Count; last++)
        {
            while (hits[last] - hits[first] > length)
            {
                first++;
            }

            (best, most) = last - first + 1 > most ? (hits[first], last - first + 1) : (best, most);
        }

        if (most < FewestRows)
        {
            return null;
        }

        var start = Math.Max(0, best - length);
        return UtteranceMatch.Find(quotation, _words[start..Math.Min(_words.Length, best + length + length)]);
    }

    private static (string, string, string) RowAt(ImmutableArray<Word> words, int index) => (words[index].Key, words[index + 1].Key, words[index + 2].Key);

    private List<int> Hits(ImmutableArray<Word> quotation) =>
    [
        .. Enumerable.Range(0, Math.Max(0, quotation.Length - RowLength + 1))
            .Select(index => RowAt(quotation, index))
            .Distinct()
            .SelectMany(row => _rows.GetValueOrDefault(row) ?? [])
            .Order(),
    ];
}
