using System.Collections.Frozen;
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

        void Add(IEnumerable<string> words)
        {
            var near = words.Select(word => FindTerm(word.ToLowerInvariant(), terms)).OfType<string>().Take(Reach);
            foreach (var (rank, term) in near.Index())
            {
                closeness[term] = Math.Max(closeness.GetValueOrDefault(term), Math.Pow(Decay, rank));
            }
        }
    }

    /// <summary>What the words weigh that both have.</summary>
    public static double Shared(TermWeights weights, NearWords left, NearWords right) =>
        left._closeness.Where(pair => right._closeness.ContainsKey(pair.Key))
            .Select(pair => weights.Of(pair.Key) * Math.Sqrt(pair.Value * right._closeness[pair.Key]))
            .Order()
            .Sum();

    /// <summary>What all of them weigh.</summary>
    public double Weight(TermWeights weights) => _closeness.Select(pair => weights.Of(pair.Key) * pair.Value).Order().Sum();

    private static string? FindTerm(string word, FrozenSet<string> terms) =>
        terms.Contains(word) ? word : terms.Where(term => SlotWords.AreForms(word, term)).Order(StringComparer.Ordinal).FirstOrDefault();
}
