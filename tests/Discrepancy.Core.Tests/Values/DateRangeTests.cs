using CsCheck;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Values;

public sealed class DateRangeTests
{
    private static readonly DateOnly Epoch = new(2020, 1, 1);

    private static readonly Gen<DateOnly?> Ends = Gen.Int[-1, 30].Select(day => day < 0 ? (DateOnly?)null : Epoch.AddDays(day));

    private static readonly Gen<DateRange> Ranges = Gen.Select(Ends, Ends)
        .Where((first, last) => (first is not null || last is not null) && !(first > last))
        .Select((first, last) => new DateRange(first, last));

    [Fact]
    public void Constructor_NoEndsOrTurnedAround_Throws()
    {
        var open = () => new DateRange(null, null);
        var turned = () => new DateRange(Epoch.AddDays(1), Epoch);

        open.Should().Throw<ArgumentException>();
        turned.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Overlaps_AnyRanges_SharesADay() =>
        Gen.Select(Ranges, Ranges).Sample((left, right) => left.Overlaps(right).Should().Be(Days(left).Intersect(Days(right)).Any()));

    [Fact]
    public void Contains_AnyRanges_HoldsEveryDay() =>
        Gen.Select(Ranges, Ranges).Sample((left, right) => left.Contains(right).Should().Be(Days(right).All(Days(left).Contains)));

    [Fact]
    public void Month_February_EndsWithTheMonth()
    {
        DateRange.Month(2020, 2).Last.Should().Be(new DateOnly(2020, 2, 29));
        DateRange.Month(2021, 2).Last.Should().Be(new DateOnly(2021, 2, 28));
    }

    [Fact]
    public void ToString_EachForm_IsIso8601()
    {
        DateRange.Day(Epoch).ToString().Should().Be("2020-01-01");
        DateRange.Month(2020, 2).ToString().Should().Be("2020-02");
        DateRange.Year(2020).ToString().Should().Be("2020");
        new DateRange(Epoch, Epoch.AddDays(9)).ToString().Should().Be("2020-01-01/2020-01-10");
        new DateRange(Epoch, null).ToString().Should().Be("2020-01-01/..");
        new DateRange(null, Epoch).ToString().Should().Be("../2020-01-01");
    }

    /// <summary>The days of a range from a day that is before every end to one that is behind, so that open ends are days too.</summary>
    private static HashSet<DateOnly> Days(DateRange range) =>
        [.. Enumerable.Range(-2, 40).Select(Epoch.AddDays).Where(day => !(day < range.First) && !(day > range.Last))];
}
