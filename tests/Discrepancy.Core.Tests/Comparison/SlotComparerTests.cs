using Discrepancy.Claims;
using Discrepancy.Comparison;
using Discrepancy.Findings;
using Discrepancy.Values;
using static Discrepancy.Core.Tests.ClaimBuilder;

namespace Discrepancy.Core.Tests.Comparison;

public sealed class SlotComparerTests
{
    [Fact]
    public void Compare_MonthsThatDoNotMeet_IsAContradictionWithBothReadings()
    {
        var finding = new DateComparer().Compare(Group(Date("a", DateRange.Month(2022, 12)), Date("b", DateRange.Month(2020, 12)))).Should().ContainSingle().Which;

        finding.Relation.Should().Be(Relation.Contradiction);
        finding.Level.Should().Be(Level.Error);
        finding.Explanation.Should().Contain("2022-12").And.Contain("2020-12");
    }

    [Fact]
    public void Compare_ClashInAnUnsureSlot_IsAPossibleContradiction() =>
        new DateComparer().Compare(Group(Date("a", DateRange.Month(2022, 12)), Date("b", DateRange.Month(2020, 12))) with { Confidence = 0.51 })
            .Should().ContainSingle().Which.Level.Should().Be(Level.Note);

    [Theory]
    [InlineData(OccurrenceKind.Unstated, 0)]
    [InlineData(OccurrenceKind.InYear, 1)]
    public void Compare_OneDayOfTwoYears_ClashesWhereBothYearsAreStated(OccurrenceKind kind, int findings) =>
        new DateComparer().Compare(Group(April(2013, OccurrenceKind.InYear), April(2016, kind))).Count(finding => finding.Relation is Relation.Contradiction).Should().Be(findings);

    private static Claim April(int year, OccurrenceKind kind) =>
        Claim($"{year}.md", ClaimKind.Date, "April 28", new DateValue(new DayDate(4, 28, new Occurrence(kind, year)), DateRange.Day(new DateOnly(year, 4, 28)), DatePrecision.Day, Approximator.Exact));

    [Fact]
    public void Compare_DayWithinTheOtherMonth_IsGranularityOfLevelNone()
    {
        var finding = new DateComparer().Compare(Group(Date("a", DateRange.Month(2022, 12)), Date("b", DateRange.Day(new DateOnly(2022, 12, 5))))).Should().ContainSingle().Which;

        finding.Relation.Should().Be(Relation.Granularity);
        finding.Level.Should().Be(Level.None);
    }

    [Fact]
    public void Compare_UnresolvedDate_IsNotCompared() =>
        new DateComparer().Compare(Group(Date("a", null), Date("b", DateRange.Month(2020, 12)))).Should().BeEmpty();

    [Fact]
    public void Compare_AmountsBeyondHedgesAndRounding_IsAContradiction() =>
        new QuantityComparer().Compare(Group(Money("a", 320), Money("b", 230))).Should().ContainSingle().Which.Relation.Should().Be(Relation.Contradiction);

    [Fact]
    public void Compare_AmountWithinTheHedge_IsAnApproximation() =>
        new QuantityComparer().Compare(Group(Money("a", 320, new NumberRange(288, 320), Approximator.Almost), Money("b", 320)))
            .Should().ContainSingle().Which.Level.Should().Be(Level.None);

    [Fact]
    public void Compare_AmountRoundedToItsLastPlace_IsAnApproximation() =>
        new QuantityComparer().Compare(Group(Money("a", 1_200, step: 100), Money("b", 1_234))).Should().ContainSingle().Which.Relation.Should().Be(Relation.Approximation);

    [Theory]
    [InlineData(19, null, 25, null, Approximator.AtLeast)]
    [InlineData(null, 30, null, 40, Approximator.LessThan)]
    [InlineData(12, 16, 14, 21, Approximator.Exact)]
    public void Compare_TheSameBoundWithAnotherNumber_IsAContradiction(int? low, int? high, int? otherLow, int? otherHigh, Approximator approximator) =>
        new QuantityComparer().Compare(Group(Years("a", low, high, approximator), Years("b", otherLow, otherHigh, approximator)))
            .Should().ContainSingle().Which.Relation.Should().Be(Relation.Contradiction);

    [Theory]
    [InlineData(19, null, Approximator.AtLeast, 25, 25, Approximator.Exact)]
    [InlineData(12, 16, Approximator.Exact, 14, 14, Approximator.Exact)]
    [InlineData(12, 16, Approximator.Exact, 12, 21, Approximator.Exact)]
    [InlineData(18, 22, Approximator.About, 20, 24, Approximator.About)]
    public void Compare_NumberWithinTheOthersBounds_IsAnApproximation(int? low, int? high, Approximator approximator, int? otherLow, int? otherHigh, Approximator otherApproximator) =>
        new QuantityComparer().Compare(Group(Years("a", low, high, approximator), Years("b", otherLow, otherHigh, otherApproximator)))
            .Should().ContainSingle().Which.Relation.Should().Be(Relation.Approximation);

    [Theory]
    [InlineData("woman", "manager", 1)]
    [InlineData("woman", "person", 1)]
    [InlineData("woman", "man", 0)]
    [InlineData("woman", "house", 0)]
    public void Compare_CountsOfPersons_AreComparedWhereTheyMayBeTheSamePersons(string unit, string other, int expected) =>
        new QuantityComparer().Compare(Group(Count("a", 544, unit), Count("b", 725, other))).Count(finding => finding.Relation == Relation.Contradiction).Should().Be(expected);

    [Fact]
    public void Compare_EstimatesThatClash_AreAContradiction() =>
        new QuantityComparer().Compare(Group(Money("a", 8, new NumberRange(7, 9), Approximator.About) with { Modality = Modality.Possible }, Money("b", 12, new NumberRange(11, 13), Approximator.About)))
            .Should().ContainSingle().Which.Relation.Should().Be(Relation.Contradiction);

    [Fact]
    public void Compare_PossibilityAgainstAFact_IsAPossibleContradiction() =>
        new QuantityComparer().Compare(Group(Money("a", 8) with { Modality = Modality.Possible }, Money("b", 12)))
            .Should().ContainSingle().Which.Relation.Should().Be(Relation.PossibleContradiction);

    [Fact]
    public void Compare_TermsInARow_AreNoContradiction() =>
        new DateComparer().Compare(Group(Term("a", 2000, 2006), Term("b", 2006, 2012))).Should().ContainSingle().Which.Relation.Should().Be(Relation.Granularity);

    [Fact]
    public void Compare_TheSameAmount_IsNoFinding() =>
        new QuantityComparer().Compare(Group(Money("a", 320), Money("b", 320))).Should().BeEmpty();

    [Fact]
    public void Compare_TalliesThatDifferInTheSecondNumber_IsAContradiction() =>
        new QuantityComparer().Compare(Group(Tally("a", 97, 1), Tally("b", 97, 3))).Should().ContainSingle().Which.Relation.Should().Be(Relation.Contradiction);

    [Theory]
    [InlineData(2000, 2004)]
    [InlineData(1998, 2006)]
    public void Compare_TermsWithAnotherEnd_IsAContradiction(int first, int last) =>
        new DateComparer().Compare(Group(Term("a", 2000, 2006), Term("b", first, last))).Should().ContainSingle().Which.Relation.Should().Be(Relation.Contradiction);

    [Fact]
    public void Compare_YearWithinATerm_IsGranularity() =>
        new DateComparer().Compare(Group(Term("a", 2000, 2006), Date("b", DateRange.Year(2004)))).Should().ContainSingle().Which.Relation.Should().Be(Relation.Granularity);

    [Fact]
    public void Compare_TwoCitiesOfOneCountry_IsAContradiction() =>
        new PlaceComparer().Compare(Group(Place("a", "Osaka", PlaceKind.City, "Japan"), Place("b", "Tokyo", PlaceKind.City, "Japan")))
            .Should().ContainSingle().Which.Relation.Should().Be(Relation.Contradiction);

    [Theory]
    [InlineData("Japan", PlaceKind.Country, "")]
    [InlineData("Foreign Ministry", PlaceKind.Venue, "")]
    [InlineData("Springfield", PlaceKind.City, "")]
    public void Compare_PlaceThatHoldsOrMayBeInTheOther_IsGranularity(string name, PlaceKind kind, string within) =>
        new PlaceComparer().Compare(Group(Place("a", "Tokyo", PlaceKind.City, "Japan"), Place("b", name, kind, within)))
            .Should().ContainSingle().Which.Relation.Should().Be(Relation.Granularity);

    private static Claim Date(string path, DateRange? range) =>
        Claim(path, ClaimKind.Date, "then", new DateValue(new YearDate(2020), range, DatePrecision.Month, Approximator.Exact));

    private static Claim Years(string path, int? low, int? high, Approximator approximator) =>
        Claim(path, ClaimKind.Quantity, "some", new QuantityValue(low ?? high ?? 0, new NumberRange(low, high), approximator, Measure.Count, "house"));

    private static Claim Count(string path, decimal number, string unit) =>
        Claim(path, ClaimKind.Quantity, "some", new QuantityValue(number, NumberRange.Exactly(number), Approximator.Exact, Measure.Count, unit));

    private static Claim Tally(string path, decimal own, decimal against) =>
        Claim(path, ClaimKind.Quantity, "tally", new QuantityValue(own, NumberRange.Exactly(own), Approximator.Exact, Measure.Vote, "vote") { Against = against });

    private static Claim Term(string path, int first, int last) =>
        Claim(path, ClaimKind.Date, "term", new DateValue(new SpanDate(new YearDate(first), new YearDate(last)), new DateRange(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31)), DatePrecision.Year, Approximator.Exact));

    private static Claim Money(string path, decimal number, NumberRange? range = null, Approximator approximator = Approximator.Exact, decimal step = 1) =>
        Claim(path, ClaimKind.Money, "much", new QuantityValue(number, range ?? NumberRange.Exactly(number), approximator, Measure.Money, "USD") { Step = step });

    private static Claim Place(string path, string name, PlaceKind kind, string within) =>
        Claim(path, ClaimKind.Place, "there", new PlaceValue(name, kind, within.Length == 0 ? [] : [within]));
}
