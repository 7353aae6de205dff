using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>
/// Which expressions exclude one another: opposites ("rise", "fall"; "near", "far from") and things of one kind that are not the other
/// ("kitchen", "bathroom"). Forms are looked up by their dictionary forms. Immutable and thread-safe.
/// </summary>
internal sealed class ContrastLexicon
{
    private static readonly Lazy<ContrastLexicon> Shared = new(() => new ContrastLexicon());

    private readonly FrozenDictionary<string, FrozenSet<string>> _opposites;
    private readonly ILookup<string, ThingKind> _kinds = LexiconResource.ReadRows("thing-kinds")
        .ToLookup(row => row[0], row => new ThingKind(row[1], row[2], LexiconResource.Values(row[3]).ToFrozenSet(StringComparer.Ordinal)), StringComparer.Ordinal);

    private ContrastLexicon()
    {
        var pairs = LexiconResource.ReadRows("antonyms").Select(row => (row[0], row[1]))
            .Concat(LexiconResource.ReadRows("opposites").SelectMany(row => LexiconResource.Values(row[1]).Select(other => (row[0], other))));
        _opposites = pairs.SelectMany(pair => new[] { pair, (pair.Item2, pair.Item1) })
            .GroupBy(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The embedded lexicon.</summary>
    public static ContrastLexicon Default => Shared.Value;

    /// <summary>The opposites of a word in its dictionary form; none where it has no known one.</summary>
    public IEnumerable<string> OppositesOf(string lemma) => _opposites.TryGetValue(lemma, out var found) ? found : [];

    /// <summary>Whether the expressions, in lower case, say the opposite of one another.</summary>
    public bool AreOpposite(string left, string right) =>
        WordForms.Of(left).Any(one => _opposites.TryGetValue(one, out var others) && WordForms.Of(right).Any(others.Contains));

    /// <summary>Whether both name things of one kind and neither is the other: "beer" and "wine", but not "beer" and "drink".</summary>
    public bool AreApart(string left, string right)
    {
        var (ones, others) = (KindsOf(left), KindsOf(right));
        return ones.Any(one => others.Any(other => string.Equals(one.Kind, other.Kind, StringComparison.Ordinal)))
            && !ones.Any(one => others.Any(one.IsOrHolds));
    }

    /// <summary>Whether the word names a thing of <paramref name="kind"/>: "white" is a <c>colour</c>.</summary>
    public bool IsOfKind(string word, string kind) => KindsOf(word).Exists(meaning => string.Equals(meaning.Kind, kind, StringComparison.Ordinal));

    private List<ThingKind> KindsOf(string word) => WordForms.Of(word).SelectMany(form => _kinds[form]).ToList();

    /// <summary>One meaning of a word.</summary>
    private sealed record ThingKind(string Kind, string Meaning, FrozenSet<string> Within)
    {
        public bool IsOrHolds(ThingKind other) =>
            string.Equals(Meaning, other.Meaning, StringComparison.Ordinal) || Within.Contains(other.Meaning) || other.Within.Contains(Meaning);
    }
}
