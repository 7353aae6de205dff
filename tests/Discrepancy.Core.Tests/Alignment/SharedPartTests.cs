using Discrepancy.Alignment;
using Discrepancy.Claims;
using Discrepancy.Values;
using static Discrepancy.Core.Tests.ClaimBuilder;

namespace Discrepancy.Core.Tests.Alignment;

public sealed class SharedPartTests
{
    [Theory]
    [InlineData(97, 1, 97, 3, true)]
    [InlineData(97, 1, 129, 1, true)]
    [InlineData(97, 1, 97, 1, false)]
    [InlineData(97, 1, 348, 77, false)]
    [InlineData(97, 0, 99, 0, false)]
    public void Has_TwoTallies_IsTrueForExactlyOneNumber(int own, int against, int other, int otherAgainst, bool expected) =>
        SharedPart.Has(Tally(own, against), Tally(other, otherAgainst)).Should().Be(expected);

    [Theory]
    [InlineData(2000, 2006, 1998, 2006, true)]
    [InlineData(2000, 2006, 2000, 2006, false)]
    [InlineData(2000, 2006, 2006, 2012, false)]
    public void Has_TwoTermsOfYears_IsTrueForExactlyOneEnd(int first, int last, int otherFirst, int otherLast, bool expected) =>
        SharedPart.Has(Term(first, last), Term(otherFirst, otherLast)).Should().Be(expected);

    [Fact]
    public void Has_SingleNumbers_IsFalse() => SharedPart.Has(Years(NumberRange.Exactly(12)), Years(NumberRange.Exactly(14))).Should().BeFalse();

    [Fact]
    public void Has_RangesWithOneEndInCommon_IsTrue() => SharedPart.Has(Years(new NumberRange(12, 16)), Years(new NumberRange(12, 18))).Should().BeTrue();

    private static Claim Tally(decimal own, decimal against) =>
        Claim("a", ClaimKind.Quantity, "tally", new QuantityValue(own, NumberRange.Exactly(own), Approximator.Exact, Measure.Vote, "vote") { Against = against });

    private static Claim Years(NumberRange range) =>
        Claim("a", ClaimKind.Age, "age", new QuantityValue(12, range, Approximator.Exact, Measure.Age, "year"));

    private static Claim Term(int first, int last) =>
        Claim("a", ClaimKind.Date, "term", new DateValue(new SpanDate(new YearDate(first), new YearDate(last)), new DateRange(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31)), DatePrecision.Year, Approximator.Exact));
}
