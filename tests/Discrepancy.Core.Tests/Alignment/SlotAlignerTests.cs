using Discrepancy.Alignment;
using Discrepancy.Claims;
using Discrepancy.Text;
using Discrepancy.Values;
using static Discrepancy.Core.Tests.ClaimBuilder;

namespace Discrepancy.Core.Tests.Alignment;

public sealed class SlotAlignerTests
{
    private const string Bridge = "mayor open harbor bridge traffic";

    /// <summary>Three words in common make one event, names with nothing in common make two.</summary>
    private const string Model = """
        curve	-1	0
        tree	ClauseCount <= 2.5 1 2	= -3	= 2
        tree	NameInSentence <= -0.5 1 2	= 0	NameInSentence <= 0 3 4	= -9	= 0
        """;

    [Fact]
    public void Align_ClausesOfOneEvent_AreOneGroup() =>
        Align(Year("a", 2019, Bridge), Year("b", 2020, "harbor bridge open traffic ceremony"), Year("a", 1990, "factory close strike owner")).Groups
            .Should().ContainSingle().Which.Claims.Should().HaveCount(2);

    [Fact]
    public void Align_ClausesOfOtherEvents_AreNotGrouped() =>
        Align(Year("a", 2019, Bridge), Year("b", 2020, "harbor factory close strike owner")).Groups.Should().BeEmpty();

    [Fact]
    public void Align_OtherKinds_AreNotGrouped()
    {
        var year = Year("a", 2019, Bridge);
        var place = Claim("b", ClaimKind.Place, "there", new PlaceValue("Oslo", PlaceKind.City, ["Norway"]), Bridge);

        Align(year, place).Groups.Should().BeEmpty();
    }

    [Fact]
    public void Align_ClausesWithDisjointNames_AreNotGrouped() =>
        Align(WithName(Year("a", 2019, Bridge), "lindqvist"), WithName(Year("b", 2020, Bridge), "moreau")).Groups.Should().BeEmpty();

    [Fact]
    public void Align_TwoCounterpartsThatDiffer_AbstainsAndSaysSo()
    {
        var alignment = Align(Year("a", 2019, Bridge), Year("b", 2020, Bridge), Year("b", 2021, Bridge));

        alignment.Groups.Should().BeEmpty();
        alignment.Abstentions.Should().Contain(abstention => abstention.Claim.Span.Document.Path == "a");
    }

    [Fact]
    public void Align_SameDocument_IsNotGrouped() =>
        Align(Year("a", 2019, Bridge), Year("a", 2020, Bridge)).Groups.Should().BeEmpty();

    [Fact]
    public void Align_GroupsConfidence_IsTheProbabilityOfItsWeakestPair() =>
        Align(Year("a", 2019, Bridge), Year("b", 2020, Bridge)).Groups.Should().ContainSingle().Which.Confidence.Should().BeApproximately(1 / (1 + Math.Exp(-2)), 1e-9);

    [Fact]
    public void Align_TalliesWithOneNumberInCommon_AreOneGroup() =>
        Align(Tally("a", 97, 1, "senate pass bill"), Tally("b", 97, 3, "final count")).Groups.Should().ContainSingle();

    [Fact]
    public void Align_TalliesWithNothingInCommon_AreNotGrouped() =>
        Align(Tally("a", 97, 1, "senate pass bill"), Tally("b", 348, 77, "final count")).Groups.Should().BeEmpty();

    private static ClaimAlignment Align(params Claim[] claims)
    {
        using var text = new StringReader(Model);
        return new SlotAligner(SlotModel.Read(text)).Align([.. claims]);
    }

    private static Claim Tally(string path, decimal own, decimal against, string about) =>
        Claim(path, ClaimKind.Quantity, $"{own}-{against}", new QuantityValue(own, NumberRange.Exactly(own), Approximator.Exact, Measure.Vote, "vote") { Against = against }, about);

    private static Claim WithName(Claim claim, string name) =>
        claim with { Context = claim.Context with { Clause = [.. claim.Context.Clause, name], Names = [name] } };

    private static Claim Year(string path, int year, string about) =>
        Claim(path, ClaimKind.Date, $"in {year}", new DateValue(new YearDate(year), DateRange.Year(year), DatePrecision.Year, Approximator.Exact), about, "event-date")
            with
        { SentenceSpan = new TextSpan(0, year) };
}
