using System.Collections.Frozen;
using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>
/// The content words before and behind a value, as far as <see cref="Reach"/> of them, the nearer the heavier. They tell what a value
/// belongs to where the parse does not.
/// </summary>
internal sealed class NearWords
{
    private const int Reach = 8;
    private const double Decay = 0.8;

    private readonly FrozenDictionary<string, double> _closeness;
    private readonly ImmutableArray<MeantWord> _words;

    /// <summary>Finds the words beside the value of <paramref name="claim"/> among the <paramref name="terms"/> of its sentence.</summary>
    public NearWords(Claim claim, FrozenSet<string> terms)
    {
        var text = claim.Span.Document.Text;
        var (value, sentence) = (claim.Span.Span, claim.SentenceSpan);
        var closeness = new Dictionary<string, double>(StringComparer.Ordinal);
        if (sentence.Start <= value.Start && value.End <= sentence.End && sentence.End <= text.Length)
        {
            Add(SlotWords.Split(text[sentence.Start..value.Start]).Reverse());
            Add(SlotWords.Split(text[value.End..sentence.End]));
        }

        _closeness = closeness.ToFrozenDictionary(StringComparer.Ordinal);
        _words = [.. closeness.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => MeantWord.Read(pair.Key))];

        void Add(IEnumerable<string> words)
        {
            var near = words.Select(word => FindTerm(word.ToLowerInvariant(), terms)).OfType<string>().Take(Reach);
            foreach (var (rank, term) in near.Index())
            {
                closeness[term] = Math.Max(closeness.GetValueOrDefault(term), Math.Pow(Decay, rank));
            }
        }
    }

    /// <summary>The words with how near they are, the nearest first.</summary>
    public IEnumerable<(MeantWord Word, double Closeness)> Words => _words.Select(word => (word, _closeness[word.Text]));

    /// <summary>How near the word of these that is nearest to <paramref name="word"/> is to it in meaning.</summary>
    public double LikenessOf(MeantWord word)
    {
        var best = 0.0;
        foreach (var other in _words)
        {
            best = Math.Max(best, word.Likeness(other));
        }

        return best;
    }

    private static string? FindTerm(string word, FrozenSet<string> terms) =>
        terms.Contains(word) ? word : terms.Where(term => SlotWords.AreForms(word, term)).Order(StringComparer.Ordinal).FirstOrDefault();
}
