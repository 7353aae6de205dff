using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Phrases of one or more words, each with its cells of a table; the longest phrase that fits is found. Immutable and thread-safe.</summary>
internal sealed class PhraseTable
{
    private readonly FrozenDictionary<string, string[]> _rows;
    private readonly int _longest;

    private PhraseTable(IEnumerable<string[]> rows)
    {
        _rows = rows.ToFrozenDictionary(row => row[0], StringComparer.OrdinalIgnoreCase);
        _longest = _rows.Keys.Select(key => key.Count(c => c == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>Reads those rows of an embedded table whose second cell is <paramref name="kind"/>; all where it is null.</summary>
    public static PhraseTable Load(string file, string? kind = null) =>
        new(LexiconResource.ReadRows(file).Where(row => kind is null || string.Equals(row[1], kind, StringComparison.Ordinal)));

    /// <summary>The longest phrase that starts at <paramref name="at"/>.</summary>
    /// <param name="word">The word at an index; empty where there is none.</param>
    /// <param name="at">Index of the first word.</param>
    /// <param name="cells">Its cells, the phrase first.</param>
    /// <returns>How many words it has; 0 where none starts there.</returns>
    public int MatchFrom(Func<int, string> word, int at, out string[] cells)
    {
        for (var length = _longest; length > 0; length--)
        {
            if (_rows.TryGetValue(Join(word, at, length), out var found))
            {
                cells = found;
                return length;
            }
        }

        cells = [];
        return 0;
    }

    /// <summary>The longest phrase that ends before <paramref name="end"/>; see <see cref="MatchFrom"/>.</summary>
    public int MatchBefore(Func<int, string> word, int end, out string[] cells)
    {
        for (var length = Math.Min(_longest, end); length > 0; length--)
        {
            if (_rows.TryGetValue(Join(word, end - length, length), out var found))
            {
                cells = found;
                return length;
            }
        }

        cells = [];
        return 0;
    }

    private static string Join(Func<int, string> word, int at, int length) =>
        length == 1 ? word(at) : string.Join(' ', Enumerable.Range(at, length).Select(word));
}
