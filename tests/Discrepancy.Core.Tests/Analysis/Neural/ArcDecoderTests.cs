using CsCheck;
using Discrepancy.Analysis;

namespace Discrepancy.Core.Tests.Analysis;

public sealed class ArcDecoderTests
{
    [Fact]
    public void Decode_AnyScores_GivesOneTreeWithOneRoot() => Gen.Int[1, 12].SelectMany(tokens => Gen.Int[-50, 50].Array[tokens * (tokens + 1)]).Sample(scores =>
    {
        var tokens = (int)Math.Sqrt(scores.Length);
        var heads = new int[tokens];

        ArcDecoder.Decode(scores, tokens + 1, tokens, heads);

        heads.Count(head => head < 0).Should().Be(1);
        Enumerable.Range(0, tokens).Should().OnlyContain(token => ReachesRoot(heads, token));
    });

    [Fact]
    public void Decode_CycleOfTheBestHeads_TakesTheBestTree()
    {
        // Each of the two tokens likes the other best; the first is the better root.
        int[] scores = [5, -100, 9, 1, 10, -100];
        var heads = new int[2];

        ArcDecoder.Decode(scores, 3, 2, heads);

        heads.Should().Equal(-1, 0);
    }

    [Fact]
    public void Solve_AnySmallGraph_FindsTheBestTree() => Gen.Int[-50, 50].Array[16].Sample(scores =>
    {
        var heads = MaximumArborescence.Solve(scores, 4);

        Total(scores, heads).Should().Be(AllTrees().Max(tree => Total(scores, tree)));
    });

    private static int Total(int[] scores, int[] heads) => Enumerable.Range(1, 3).Sum(node => scores[(node * 4) + heads[node]]);

    private static IEnumerable<int[]> AllTrees() =>
        from a in Enumerable.Range(0, 4)
        from b in Enumerable.Range(0, 4)
        from c in Enumerable.Range(0, 4)
        let heads = new[] { -1, a, b, c }
        where Enumerable.Range(1, 3).All(node => ReachesRoot([a - 1, b - 1, c - 1], node - 1))
        select heads;

    private static bool ReachesRoot(int[] heads, int token)
    {
        for (var steps = 0; steps <= heads.Length; steps++)
        {
            if (token < 0)
            {
                return true;
            }

            token = heads[token];
        }

        return false;
    }
}
