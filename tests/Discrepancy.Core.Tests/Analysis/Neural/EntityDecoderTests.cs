using CsCheck;
using Discrepancy.Analysis;

namespace Discrepancy.Core.Tests.Analysis;

public sealed class EntityDecoderTests
{
    private const int Labels = EntityReader.Labels;

    [Fact]
    public void Decode_AnyScores_NeverBeginsInside() => Gen.Int[-1000, 1000].Array[Labels * 6].Sample(scores =>
    {
        var best = new byte[6];

        EntityDecoder.Decode(scores, Labels, Labels, best);

        for (var i = 0; i < best.Length; i++)
        {
            var inside = best[i] > 0 && best[i] % 2 == 0;
            var follows = i > 0 && (best[i - 1] == best[i] || best[i - 1] == best[i] - 1);
            (!inside || follows).Should().BeTrue();
        }
    });

    [Fact]
    public void Decode_InsideWithoutBegin_PaysForTheBegin()
    {
        var scores = new int[2 * Labels];
        scores[Labels + 2] = 10;
        scores[1] = -4;
        var best = new byte[2];

        EntityDecoder.Decode(scores, Labels, Labels, best);

        best.Should().Equal(1, 2);
    }

    [Fact]
    public void Decode_NoTokens_DoesNothing() => EntityDecoder.Decode([], Labels, Labels, []);
}
