using Discrepancy.Lexicons;

namespace Discrepancy.Clustering;

/// <summary>Words by number, in the order in which they came. Not thread-safe.</summary>
internal sealed class TermNumbers
{
    /// <summary>The number of a word that tells nothing of a story.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _words = [];

    /// <summary>Without a word.</summary>
    public TermNumbers() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many there are.</summary>
    public int Count => _words.Count;

    /// <summary>The number of a word in lower case, a new one where it is new; <see cref="None"/> for a function word.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (!_lookup.TryGetValue(word, out var number))
        {
            number = _numbers[word.ToString()] = Add(word.ToString());
        }

        return number;
    }

    /// <summary>The word with a number.</summary>
    public string WordOf(int number) => _words[number];

    private int Add(string word)
    {
        if (FunctionWordLexicon.Default.Contains(word))
        {
            return None;
        }

        _words.Add(word);
        return _words.Count - 1;
    }
}
