using CsCheck;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Values;

public sealed class NumberRangeTests
{
    private static readonly Gen<decimal?> Ends = Gen.Int[-1, 30].Select(number => number < 0 ? (decimal?)null : number);

    private static readonly Gen<NumberRange> Ranges = Gen.Select(Ends, Ends).Where((low, high) => !(low > high)).Select((low, high) => new NumberRange(low, high));

    [Fact]
    public void Overlaps_AnyRanges_SharesANumber() =>
        Gen.Select(Ranges, Ranges).Sample((left, right) => left.Overlaps(right).Should().Be(Numbers(left).Intersect(Numbers(right)).Any()));

    [Fact]
    public void Contains_AnyRanges_HoldsEveryNumber() =>
        Gen.Select(Ranges, Ranges).Sample((left, right) => left.Contains(right).Should().Be(Numbers(right).All(Numbers(left).Contains)));

    [Theory]
    [InlineData(5.0, 5.0, "5")]
    [InlineData(5.0, 7.5, "5..7.5")]
    [InlineData(null, 7.0, "..7")]
    [InlineData(5.0, null, "5..")]
    [InlineData(null, null, "..")]
    public void ToString_EachForm_IsInvariant(double? low, double? high, string expected) =>
        new NumberRange((decimal?)low, (decimal?)high).ToString().Should().Be(expected);

    [Fact]
    public void Exactly_OneNumber_HoldsItselfOnly()
    {
        NumberRange.Exactly(1.50m).ToString().Should().Be("1.5");
        NumberRange.Exactly(1.5m).Contains(NumberRange.Exactly(1.51m)).Should().BeFalse();
    }

    /// <summary>The whole numbers of a range, from below every end to above, so that open ends are numbers too.</summary>
    private static HashSet<decimal> Numbers(NumberRange range) =>
        [.. Enumerable.Range(-2, 40).Select(number => (decimal)number).Where(number => !(number < range.Low) && !(number > range.High))];
}
