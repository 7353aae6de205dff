using Discrepancy.Alignment;

namespace Discrepancy.Core.Tests.Alignment;

public sealed class SlotModelTests
{
    [Theory]
    [InlineData(0, 0.2689)]
    [InlineData(2, 0.2689)]
    [InlineData(3, 0.8808)]
    public void Probability_ByTheThreshold_IsThatOfTheLeaf(float shared, double expected)
    {
        var features = new float[SlotFeatures.Count];
        features[(int)SlotFeature.ClauseCount] = shared;

        Read("curve\t-1\t0\ntree\tClauseCount <= 2 1 2\t= -1\t= 2").Probability(features).Should().BeApproximately(expected, 1e-4);
    }

    [Fact]
    public void Default_IsReadAndGivesAProbability() => SlotModel.Default.Probability(new float[SlotFeatures.Count]).Should().BeInRange(0, 1);

    [Theory]
    [InlineData("")]
    [InlineData("curve\t-1\t0")]
    [InlineData("tree\t= 1")]
    [InlineData("curve\t-1\t0\ntree\tNoSuchFeature <= 2 1 2\t= -1\t= 2")]
    [InlineData("curve\t-1\t0\ntree\tClauseCount <= 2 1 3\t= -1\t= 2")]
    [InlineData("curve\t-1\t0\ntree\tClauseCount <= 2 0 1\t= -1")]
    public void Read_WhatIsNoModel_Throws(string text) => FluentActions.Invoking(() => Read(text)).Should().Throw<FormatException>();

    private static SlotModel Read(string text)
    {
        using var reader = new StringReader(text);
        return SlotModel.Read(reader);
    }
}
