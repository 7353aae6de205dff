using Discrepancy.Alignment;
using Discrepancy.Claims;
using Discrepancy.Text;
using Discrepancy.Values;
using static Discrepancy.Core.Tests.ClaimBuilder;

namespace Discrepancy.Core.Tests.Alignment;

public sealed class SlotLimitTests
{
    [Theory]
    [InlineData("2015-05-31", "2014-07-06", 0)]
    [InlineData("2015-05-31", "2015-05-28", 1)]
    public void Of_NewsOfTwoReports_IsNoneWhereTheReportsLieFarApart(string day, string other, double expected) =>
        SlotLimit.Of(News("a", day), News("b", other), Features(0, 1)).Should().Be(expected);

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(1, 0.5, 1)]
    [InlineData(0, 0, 1)]
    [InlineData(1, -1, 1)]
    public void Of_OneActOnAnotherThing_IsNone(float predicate, float objects, double expected) =>
        SlotLimit.Of(News("a", "2015-05-31"), News("b", "2015-05-31"), Features(predicate, objects)).Should().Be(expected);

    [Theory]
    [InlineData("was sentenced", "was found guilty", 0, 0.5)]
    [InlineData("was sentenced", "is sentenced", 1, 1)]
    [InlineData("told", "announced", 0, 1)]
    public void Of_DatesOfTwoActs_AreNotSureToBeOfOne(string predicate, string other, float isOne, double expected) =>
        SlotLimit.Of(Told("a", predicate), Told("b", other), Features(isOne, -1)).Should().Be(expected);

    [Theory]
    [InlineData("three suspects", "five suspects", 1)]
    [InlineData("three suspects", "five more suspects", 0.5)]
    [InlineData("three other suspects", "five suspects", 0.5)]
    public void Of_CountThatGoesOnFromAnother_IsNotSure(string quote, string other, double expected) =>
        SlotLimit.Of(Count("a", quote), Count("b", other), Features(1, -1)).Should().Be(expected);

    private static SlotClaim Count(string path, string quote) =>
        new(Claim(path, ClaimKind.Quantity, quote, new QuantityValue(3, NumberRange.Exactly(3), Approximator.Exact, Measure.Count, "suspect"), "police arrest suspect shooting", "quantity"));

    private static SlotClaim Told(string path, string predicate) =>
        new(News(path, "2015-05-31").Claim with { Predicate = new ClaimPredicate("event-date", predicate) });

    private static float[] Features(float predicate, float objects)
    {
        var features = new float[SlotFeatures.Count];
        features[(int)SlotFeature.PredicateSame] = predicate;
        features[(int)SlotFeature.ObjectOverlap] = objects;
        features[(int)SlotFeature.SubjectOverlap] = 1;
        features[(int)SlotFeature.ClauseCount] = 3;
        return features;
    }

    private static SlotClaim News(string path, string published)
    {
        var day = DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture);
        var document = new SourceDocument(path, "Sunday") { Published = new PublicationDate(day, PublicationDateBasis.FrontMatter) };
        return new SlotClaim(Claim(path, ClaimKind.Date, "Sunday", new DateValue(new YearDate(day.Year), DateRange.Day(day.AddDays(-2)), DatePrecision.Day, Approximator.Exact), "man die shooting happen", "event-date")
            with
        { Span = new SourceSpan(document, new TextSpan(0, 6)) });
    }
}
