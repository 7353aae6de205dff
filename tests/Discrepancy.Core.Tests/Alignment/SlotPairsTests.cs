using System.Globalization;
using Discrepancy.Alignment;
using Discrepancy.Claims;
using Discrepancy.Values;
using static Discrepancy.Core.Tests.ClaimBuilder;

namespace Discrepancy.Core.Tests.Alignment;

public sealed class SlotPairsTests
{
    [Fact]
    public void Measure_ManyClaimsThatShareAWord_GrowsWithTheClaims()
    {
        int Count(int documents) => SlotPairs.Measure(new SlotCluster([.. Enumerable.Range(0, documents).Select(number => Year(number, "bridge"))])).Length;

        Count(400).Should().BeLessThanOrEqualTo(Count(200) * 22 / 10);
    }

    [Fact]
    public void Measure_PairWithMoreInCommonThanItsRival_Leads()
    {
        var cluster = new SlotCluster([Year(1, "mayor open harbor bridge"), Year(2, "mayor open harbor bridge"), Year(2, "factory owner close bridge") with { Ordinal = 1 }]);

        SlotPairs.Measure(cluster).Select(pair => pair.Features[(int)SlotFeature.Lead] > 0).Should().Equal(true, false);
    }

    [Fact]
    public void Measure_IsTheSameWhicheverDocumentComesFirst()
    {
        Claim left = Year(1, "mayor open harbor bridge"), right = Year(2, "bridge open crowd");

        SlotPairs.Measure(new SlotCluster([left, right]))[0].Features.Should().Equal(SlotPairs.Measure(new SlotCluster([right, left]))[0].Features);
    }

    [Fact]
    public void Measure_OtherUnits_AreNotHeldAgainstEachOther()
    {
        var cluster = new SlotCluster([Count(1, "house"), Count(2, "car"), Count(3, "car")]);

        SlotPairs.Measure(cluster).Should().ContainSingle().Which.Left.Should().Be(1);
    }

    private static Claim Year(int number, string about) =>
        Claim(number.ToString("D3", CultureInfo.InvariantCulture), ClaimKind.Date, "then", new DateValue(new YearDate(2000), DateRange.Year(2000), DatePrecision.Year, Approximator.Exact), about, "event-date");

    private static Claim Count(int number, string unit) =>
        Claim(number.ToString("D3", CultureInfo.InvariantCulture), ClaimKind.Quantity, "some", new QuantityValue(number, NumberRange.Exactly(number), Approximator.Exact, Measure.Count, unit), "rescue crew");
}
