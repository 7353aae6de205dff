using Discrepancy.Analysis;

namespace Discrepancy.Training.Evaluation;

/// <summary>One number for many analyses: equal on two machines only where all of them are equal.</summary>
internal static class AnalysisDigest
{
    private const ulong OffsetBasis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    public static ulong Of(IEnumerable<SentenceAnalysis> analyses)
    {
        var digest = OffsetBasis;
        foreach (var analysis in analyses)
        {
            for (var i = 0; i < analysis.Heads.Count; i++)
            {
                digest = Add(digest, $"{analysis.Upos[i]} {analysis.Features[i]} {analysis.Lemmas[i]} {analysis.Heads[i]} {analysis.Relations[i]}");
            }

            digest = Add(digest, string.Join(' ', analysis.Entities));
        }

        return digest;
    }

    private static ulong Add(ulong digest, string text)
    {
        foreach (var c in text)
        {
            digest = (digest ^ c) * Prime;
        }

        return digest;
    }
}
