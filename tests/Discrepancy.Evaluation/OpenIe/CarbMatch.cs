using System.Collections.Immutable;

namespace Discrepancy.Evaluation;

/// <summary>
/// How well an extraction matches a gold tuple, as the lenient binary match of CaRB defines it (Bhardwaj, Aggarwal and Mausam, EMNLP 2019, and its
/// public scorer): the words that both have, slot by slot, each word once, with its case; nothing where the relations share no word.
/// Arguments behind the first are one slot: an extraction without it matches no gold tuple that has it, and a gold tuple without it does not
/// look at it. Where the gold relation tells of speech, the extraction may have its two arguments the other way round.
/// </summary>
internal static class CarbMatch
{
    private static readonly string[] Speech = ["said", "told", "added", "adds", "says"];

    private static readonly string[] FormsOfBe = ["be", "is", "am", "are", "was", "were", "been", "being"];

    /// <summary>The share of the extraction's words that the gold has, and of the gold's that the extraction has.</summary>
    public static (double Precision, double Recall) Of(OpenTuple gold, OpenTuple extraction)
    {
        var straight = Straight(gold, extraction);
        var relation = string.Join(' ', gold.Relation);
        if (!Array.Exists(Speech, verb => relation.Contains(verb, StringComparison.Ordinal)))
        {
            return straight;
        }

        var reversed = Straight(gold, extraction with { First = extraction.Rest, Rest = extraction.First });
        return straight.CompareTo(reversed) >= 0 ? straight : reversed;
    }

    private static (double Precision, double Recall) Straight(OpenTuple gold, OpenTuple extraction)
    {
        var matching = Shared(gold.Relation, extraction.Relation, out var left);
        matching += left.Contains("be") && gold.Relation.Any(FormsOfBe.Contains) ? 1 : 0;
        if (matching == 0 || (extraction.Rest.IsEmpty && !gold.Rest.IsEmpty))
        {
            return (0, 0);
        }

        matching += Shared(gold.First, extraction.First, out _) + Shared(gold.Rest, extraction.Rest, out _);
        var judged = extraction.Relation.Length + extraction.First.Length + (gold.Rest.IsEmpty ? 0 : extraction.Rest.Length);
        return ((double)matching / judged, (double)matching / (gold.Relation.Length + gold.First.Length + gold.Rest.Length));
    }

    private static int Shared(ImmutableArray<string> gold, ImmutableArray<string> extracted, out List<string> left)
    {
        left = [.. extracted];
        return gold.Count(left.Remove);
    }
}
