using System.Collections.Frozen;
using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Text;

namespace Discrepancy.Alignment;

/// <summary>
/// How much a word tells about which event is meant: the rarer in the documents, the more
/// (inverse document frequency over sentences, after Spärck Jones, 1972).
/// </summary>
internal sealed class TermWeights
{
    private readonly FrozenDictionary<string, double> _weights;
    private readonly FrozenSet<string> _shared;

    /// <summary>Counts the words of every sentence that carries a claim with the words around it, each sentence once.</summary>
    public TermWeights(ImmutableArray<Claim> claims)
    {
        var sentences = new HashSet<(string Document, TextSpan Sentence)>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in claims.Where(HasWords))
        {
            var added = claim.Places.Count(place => sentences.Add((place.Span.Document.Path, place.SentenceSpan)));
            if (added == 0)
            {
                continue;
            }

            foreach (var term in claim.Context.Clause.Concat(claim.Context.Sentence).Distinct(StringComparer.Ordinal))
            {
                counts[term] = counts.GetValueOrDefault(term) + added;
            }
        }

        _shared = counts.Where(pair => pair.Value > 1).Select(pair => pair.Key).ToFrozenSet(StringComparer.Ordinal);
        _weights = counts.ToFrozenDictionary(pair => pair.Key, pair => Math.Log((sentences.Count + 1.0) / pair.Value) / Math.Log(sentences.Count + 1.0), StringComparer.Ordinal);
    }

    /// <summary>The weight of <paramref name="term"/>, from 0 to 1.</summary>
    public double Of(string term) => _weights.GetValueOrDefault(term);

    /// <summary>Whether more than one sentence has <paramref name="term"/>.</summary>
    public bool IsShared(string term) => _shared.Contains(term);

    private static bool HasWords(Claim claim) => !claim.Context.Clause.IsEmpty || !claim.Context.Sentence.IsEmpty;
}
