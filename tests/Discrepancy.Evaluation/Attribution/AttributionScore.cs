using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Evaluation;

/// <summary>Pairs what the library gives for one article with what people marked, each with one counterpart at most, the largest overlaps first.</summary>
internal sealed class AttributionScore
{
    private readonly int[] _goldMatch;
    private readonly int[] _givenMatch;

    /// <summary>Pairs by overlap: of the contents, and of the sources, or neither has one.</summary>
    /// <param name="gold">What people marked.</param>
    /// <param name="given">What the library gives.</param>
    /// <param name="content">The part of a content that counts.</param>
    public AttributionScore(ImmutableArray<GoldAttribution> gold, ImmutableArray<ReportedSpeech> given, Func<ImmutableArray<TextSpan>, ImmutableArray<TextSpan>> content)
    {
        _goldMatch = [.. Enumerable.Repeat(-1, gold.Length)];
        _givenMatch = [.. Enumerable.Repeat(-1, given.Length)];
        var pairs = from g in Enumerable.Range(0, gold.Length)
                    from s in Enumerable.Range(0, given.Length)
                    where HaveOneSource(gold[g], given[s])
                    let overlap = Overlap(content(gold[g].Content), content(given[s].Content))
                    where overlap > 0
                    orderby overlap descending, g, s
                    select (g, s);
        foreach (var (g, s) in pairs)
        {
            if (_goldMatch[g] < 0 && _givenMatch[s] < 0)
            {
                (_goldMatch[g], _givenMatch[s]) = (s, g);
            }
        }
    }

    /// <summary>Whether a marked attribution was found.</summary>
    public bool IsFound(int gold) => _goldMatch[gold] >= 0;

    /// <summary>Whether something given was marked.</summary>
    public bool IsRight(int given) => _givenMatch[given] >= 0;

    private static bool HaveOneSource(GoldAttribution gold, ReportedSpeech given) =>
        given.Source is { } source ? gold.Source.Any(source.Overlaps) : gold.Source.IsEmpty;

    private static int Overlap(ImmutableArray<TextSpan> left, ImmutableArray<TextSpan> right) =>
        left.Sum(one => right.Sum(other => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start))));
}
