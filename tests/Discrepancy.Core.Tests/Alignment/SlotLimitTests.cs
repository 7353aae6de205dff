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
        Limit(News("a", day), News("b", other, "Friday"), Features(0, 1)).Should().Be(expected);

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(1, 0.5, 1)]
    [InlineData(0, 0, 1)]
    [InlineData(1, -1, 1)]
    public void Of_OneActOnAnotherThing_IsNone(float predicate, float objects, double expected) =>
        Limit(News("a", "2015-05-31"), News("b", "2015-05-31"), Features(predicate, objects)).Should().Be(expected);

    [Theory]
    [InlineData("was sentenced", "was found guilty", 0, 0.5)]
    [InlineData("was sentenced", "is sentenced", 1, 1)]
    [InlineData("told", "announced", 0, 1)]
    public void Of_DatesOfTwoActs_AreNotSureToBeOfOne(string predicate, string other, float isOne, double expected) =>
        Limit(Told("a", predicate), Told("b", other), Features(isOne, -1)).Should().Be(expected);

    [Theory]
    [InlineData("three suspects", "five suspects", 1)]
    [InlineData("three suspects", "five more suspects", 0.5)]
    [InlineData("three other suspects", "five suspects", 0.5)]
    public void Of_CountThatGoesOnFromAnother_IsNotSure(string quote, string other, double expected) =>
        Limit(Count("a", quote), Count("b", other), Features(1, -1)).Should().Be(expected);

    [Theory]
    [InlineData("2015-06-01", "Sunday", "Sunday", 0.5)]
    [InlineData("2015-05-31", "Sunday", "Sunday", 1)]
    [InlineData("2015-06-01", "Sunday", "Friday", 1)]
    public void Of_OneWordInReportsOfTwoDays_IsNotSure(string day, string word, string other, double expected) =>
        Limit(News("a", "2015-05-31", word), News("b", day, other), Features(1, -1)).Should().Be(expected);

    [Theory]
    [InlineData("said", "were killed", 1, 0.5)]
    [InlineData("said", "were killed", 3, 1)]
    [InlineData("said", "were killed", -2, 1)]
    [InlineData("died", "were killed", 1, 1)]
    public void Of_DeedAndTheNewsOfIt_AreNotSureToBeOfOneDay(string told, string deed, int days, double expected) =>
        Limit(Told("a", told, 2 + days), Told("b", deed, 2), Features(1, -1)).Should().Be(expected);

    [Theory]
    [InlineData("Ana Gray", "Leo Hill", 0.5)]
    [InlineData("Ana Gray", "Gray", 1)]
    [InlineData("Ana Gray", "the lawyer of Leo Hill", 1)]
    [InlineData("Ana Gray", "police", 1)]
    public void Of_ActsOfTwoPersonsByName_AreNotSureToBeOne(string subject, string other, double expected)
    {
        Claim[] names = [Person("a", "Ana", "Gray"), Person("b", "Leo", "Hill")];

        Limit(Done("a", subject), Done("b", other), Features(1, -1), names).Should().Be(expected);
    }

    [Theory]
    [InlineData("the arrests of", "the arrests of", 1)]
    [InlineData("the arrests of", "the rescue of", 0.5)]
    [InlineData("the arrests of two men and", "the rescue of", 0.5)]
    public void Of_PersonsOfTwoActs_AreNotSureToBeOneCount(string lead, string other, double expected) =>
        Limit(Counted("a", lead), Counted("b", other), Features(1, -1)).Should().Be(expected);

    private static double Limit(SlotClaim left, SlotClaim right, float[] features, params Claim[] names) =>
        SlotLimit.Of(new SlotCluster([left.Claim, right.Claim, .. names]), left, right, features);

    private static Claim Person(string path, string given, string surname) =>
        Claim(path, ClaimKind.PersonName, $"{given} {surname}", new PersonName([given], surname));

    private static SlotClaim Done(string path, string subject) =>
        new(News(path, "2015-05-31").Claim with { Subject = new ClaimSubject(subject, subject), Predicate = new ClaimPredicate("event-date", "opened fire") });

    private static SlotClaim Counted(string path, string lead)
    {
        var count = Count(path, "three suspects").Claim;
        var (document, start) = (new SourceDocument(path, $"{lead} three suspects"), lead.Length + 1);
        return new SlotClaim(count with
        {
            Span = new SourceSpan(document, new TextSpan(start, document.Text.Length)),
            SentenceSpan = new TextSpan(0, document.Text.Length),
        });
    }

    private static SlotClaim Count(string path, string quote) =>
        new(Claim(path, ClaimKind.Quantity, quote, new QuantityValue(3, NumberRange.Exactly(3), Approximator.Exact, Measure.Count, "suspect"), "police arrest suspect shooting", "quantity"));

    private static SlotClaim Told(string path, string predicate, int days = -2) =>
        new(News(path, "2015-05-31", days: days).Claim with { Predicate = new ClaimPredicate("event-date", predicate) });

    private static float[] Features(float predicate, float objects)
    {
        var features = new float[SlotFeatures.Count];
        features[(int)SlotFeature.PredicateSame] = predicate;
        features[(int)SlotFeature.ObjectOverlap] = objects;
        features[(int)SlotFeature.SubjectOverlap] = 1;
        features[(int)SlotFeature.ClauseCount] = 3;
        return features;
    }

    private static SlotClaim News(string path, string published, string word = "Sunday", int days = -2)
    {
        var day = DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture);
        var document = new SourceDocument(path, word) { Published = new PublicationDate(day, PublicationDateBasis.FrontMatter) };
        return new SlotClaim(Claim(path, ClaimKind.Date, word, new DateValue(new YearDate(day.Year), DateRange.Day(day.AddDays(days)), DatePrecision.Day, Approximator.Exact), "man die shooting happen", "event-date")
            with
        { Span = new SourceSpan(document, new TextSpan(0, word.Length)) });
    }
}
