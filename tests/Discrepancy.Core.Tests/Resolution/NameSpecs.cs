using Discrepancy.Claims;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Resolution;

public sealed class NameSpecs
{
    public static TheoryData<string, string> Claimed
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in SpecTable.Read("NameSpelling.md", "What is claimed"))
            {
                data.Add(row["text"], row["names"]);
            }

            return data;
        }
    }

    public static TheoryData<string> NotClaimed
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (var row in SpecTable.Read("NameSpelling.md", "What is not claimed"))
            {
                data.Add(row["text"]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Claimed))]
    public void Analyze_NameOfNoOtherClaim_IsToldOnce(string text, string names) =>
        Names(text).Select(claim => claim.Value.Normalized).Should().Equal(names.Split(", "));

    [Theory]
    [MemberData(nameof(NotClaimed))]
    public void Analyze_NoNameOrNameOfAnotherClaim_IsNotTold(string text) => Names(text).Should().BeEmpty();

    [Fact]
    public void Analyze_NameThatStandsTwice_HasBothPlacesWhoeverSpeaks()
    {
        var claim = Names("\"The Winterfall Act is a mistake,\" said Mayor Tom Harlan. Harlan opposes the Winterfall Act.").Single();

        claim.Places.Should().HaveCount(2);
        claim.Attribution.Should().Be(Attribution.Author);
    }

    private static List<Claim> Names(string text) =>
        [.. new DiscrepancyPipeline().Analyze([new SourceDocument("a.txt", text)]).Claims.Where(claim => claim.Kind == ClaimKind.Name)];
}
