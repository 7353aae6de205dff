using Discrepancy.Lexicons;

namespace Discrepancy.Naming;

/// <summary>
/// A name that may be that of an outlet which a document gives in short: "The New York Times" is <c>nyt</c> and <c>nytimes</c>, the "Daily Post" is
/// <c>dailypost</c>. Immutable and thread-safe.
/// </summary>
internal sealed class OutletName
{
    private const int ShortestEnding = 4;

    /// <summary>Words that a name may have or lack.</summary>
    private static readonly WordSet Generic = new("the news newspaper network channel online magazine agency");

    private readonly List<string> _words;
    private readonly List<string> _telling;

    /// <summary>Reads the words of <paramref name="name"/>.</summary>
    public OutletName(string name)
    {
        _words = [.. NameWords.Keys(name).SkipWhile(word => word is "the")];
        _telling = _words.FindAll(word => !Generic.Contains(word));
    }

    /// <summary>Whether the name may be meant by <paramref name="label"/>: a word, an abbreviation or the name of a site, as <see cref="OutletLabel"/> gives it.</summary>
    public bool IsMeantBy(string label) => _telling.Count > 0 && (IsMadeOf(label, _words) || IsMadeOf(label, _telling) || IsEnding(label));

    /// <summary>Whether each word gives its first letters to the label, in order, and a name of one word all of them.</summary>
    private static bool IsMadeOf(string label, List<string> words) =>
        words.Count == 1 ? string.Equals(label, words[0], StringComparison.Ordinal) : IsMadeOf(label.AsSpan(), words, 0);

    private static bool IsMadeOf(ReadOnlySpan<char> label, List<string> words, int word)
    {
        if (word == words.Count)
        {
            return label.IsEmpty || Generic.Contains(label.ToString());
        }

        for (var length = Math.Min(label.Length, words[word].Length); length > 0; length--)
        {
            if (label[..length].SequenceEqual(words[word].AsSpan(0, length)) && IsMadeOf(label[length..], words, word + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The Times" of <c>nytimes</c>.</summary>
    private bool IsEnding(string label) =>
        _telling.Count == 1 && _telling[0].Length >= ShortestEnding && label.EndsWith(_telling[0], StringComparison.Ordinal);
}
