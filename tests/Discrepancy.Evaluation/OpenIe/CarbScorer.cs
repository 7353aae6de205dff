using System.Collections.Immutable;

namespace Discrepancy.Evaluation;

/// <summary>
/// Scores extractions against gold as CaRB does. In each sentence the pair of the highest precision is taken again and again, each gold tuple and
/// each extraction once; what finds no partner counts 0. A gold tuple's recall is the best that any extraction has for it.
/// </summary>
internal sealed class CarbScorer
{
    private readonly List<(int Golds, ImmutableArray<double> Confidences, (double Precision, double Recall)[][] Matches)> _sentences = [];

    /// <summary>Adds a sentence.</summary>
    public void Add(ImmutableArray<OpenTuple> gold, ImmutableArray<OpenTuple> extractions)
    {
        (double Precision, double Recall)[][] matches = [.. gold.Select(tuple => extractions.Select(extraction => CarbMatch.Of(tuple, extraction)).ToArray())];
        _sentences.Add((gold.Length, [.. extractions.Select(extraction => extraction.Confidence)], matches));
    }

    /// <summary>The score at every confidence, from the lowest.</summary>
    public IReadOnlyList<CarbScore> Curve() =>
        [.. _sentences.SelectMany(sentence => sentence.Confidences).Distinct().Order().Select(At)];

    private CarbScore At(double threshold)
    {
        var (precision, recall, extractions, golds) = (0.0, 0.0, 0, 0);
        foreach (var (count, confidences, matches) in _sentences)
        {
            var kept = Enumerable.Range(0, confidences.Length).Where(j => confidences[j] >= threshold).ToList();
            golds += count;
            extractions += kept.Count;
            recall += Enumerable.Range(0, count).Sum(i => kept.Select(j => matches[i][j].Recall).DefaultIfEmpty(0).Max());
            precision += PrecisionOf(matches, count, kept);
        }

        return new CarbScore(threshold, extractions == 0 ? 0 : precision / extractions, recall / golds, extractions);
    }

    private static double PrecisionOf((double Precision, double Recall)[][] matches, int golds, List<int> kept)
    {
        var pairs = Enumerable.Range(0, golds).SelectMany(i => kept.Select(j => (Gold: i, Extraction: j))).OrderByDescending(pair => matches[pair.Gold][pair.Extraction].Precision);
        var (usedGolds, usedExtractions) = (new HashSet<int>(), new HashSet<int>());
        var sum = 0.0;
        foreach (var (gold, extraction) in pairs)
        {
            if (!usedGolds.Contains(gold) && !usedExtractions.Contains(extraction))
            {
                usedGolds.Add(gold);
                usedExtractions.Add(extraction);
                sum += matches[gold][extraction].Precision;
            }
        }

        return sum;
    }
}
