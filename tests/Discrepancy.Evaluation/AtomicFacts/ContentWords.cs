using System.Collections.Immutable;

namespace Discrepancy.Evaluation;

/// <summary>
/// The words of a fact or claim that carry content: letters and digits in lower case, without words of the closed classes. A personal pronoun stands for
/// the person that the text is about. Two words are one if they begin alike up to an ending of at most three letters.
/// </summary>
internal sealed class ContentWords
{
    private const int ShortestStem = 4;

    private const int LongestEnding = 3;

    private static readonly ImmutableHashSet<string> Closed = ImmutableHashSet.Create(StringComparer.Ordinal, [.. "a an the of in on at to for from by with as and or but is are was were be been being has have had do does did that this these those it its there which who whom whose s his her their him them he she they also into during about".Split(' ')]);

    private static readonly ImmutableHashSet<string> Pronouns = ImmutableHashSet.Create(StringComparer.Ordinal, [.. "he she they his her their him them".Split(' ')]);

    private readonly ImmutableArray<string> _words;

    /// <summary>Reads the words of <paramref name="text"/>, which is about <paramref name="topic"/>.</summary>
    public ContentWords(string text, string topic)
    {
        var all = Split(text);
        var isAboutTopic = all.Any(Pronouns.Contains);
        _words = [.. all.Concat(isAboutTopic ? Split(topic) : []).Where(word => !Closed.Contains(word)).Distinct(StringComparer.Ordinal)];
    }

    private ContentWords(ImmutableArray<string> words) => _words = words;

    /// <summary>Whether nothing carries content.</summary>
    public bool IsEmpty => _words.IsEmpty;

    /// <summary>The words of several, as one.</summary>
    public static ContentWords Union(IEnumerable<ContentWords> parts) => new([.. parts.SelectMany(part => part._words).Distinct(StringComparer.Ordinal)]);

    /// <summary>The share of these words that <paramref name="other"/> has.</summary>
    public double ShareIn(ContentWords other) => _words.IsEmpty ? 0 : (double)_words.Count(word => other._words.Any(candidate => IsSame(word, candidate))) / _words.Length;

    private static bool IsSame(string left, string right)
    {
        var common = 0;
        while (common < left.Length && common < right.Length && left[common] == right[common])
        {
            common++;
        }

        return (common == left.Length && common == right.Length)
            || (common >= ShortestStem && left.Length - common <= LongestEnding && right.Length - common <= LongestEnding && !char.IsAsciiDigit(left[0]));
    }

    private static List<string> Split(string text) =>
        [.. new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
