using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class CodePointMapTests
{
    [Theory]
    [InlineData("plain", 5, 5)]
    [InlineData("", 0, 0)]
    [InlineData("🚢 quay", 0, 0)]
    [InlineData("🚢 quay", 2, 1)]
    [InlineData("🚢 quay", 3, 2)]
    [InlineData("a🚢🚢b", 3, 2)]
    [InlineData("a🚢🚢b", 5, 3)]
    [InlineData("a🚢🚢b", 6, 4)]
    [InlineData("e\u0301", 2, 2)]
    public void CodePointsBefore_Offset_CountsPairsOnce(string text, int offset, int expected) =>
        new CodePointMap(text).CodePointsBefore(offset).Should().Be(expected);

    // Not in a row above: attributes hold no broken pairs.
    [Fact]
    public void CodePointsBefore_HalvesOfPairs_CountOneEach()
    {
        new CodePointMap("\uD83Da\uDE00b").CodePointsBefore(4).Should().Be(4);
        new CodePointMap("\uD83D\uD83D\uDE00b").CodePointsBefore(3).Should().Be(2);
    }
}
