using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Alignment;

public sealed class SlotTopicTests
{
    [Fact]
    public void Topic_SharedWordsThatStandTogether_IsThePieceOfTheSentence() =>
        TopicOf("The council opened the new harbour bridge on 3 May 2019.", "On 5 May 2019 the council opened the new harbour bridge.")
            .Should().Be("council opened the new harbour bridge");

    [Fact]
    public void Topic_Value_IsNotPartOfIt() =>
        TopicOf("The council opened on 3 May 2019 the new harbour bridge.", "On 5 May 2019 the council opened the new harbour bridge.")
            .Should().Contain("harbour").And.NotContain("2019");

    [Fact]
    public void Topic_PieceOverALineBreak_IsOnOneLine() =>
        TopicOf("The council opened\nthe new harbour bridge on 3 May 2019.", "On 5 May 2019 the council opened the new harbour bridge.")
            .Should().NotContain("\n");

    private static string TopicOf(string one, string other) =>
        new DiscrepancyPipeline().Analyze([new SourceDocument("a.md", one), new SourceDocument("b.md", other)])
            .Findings.First(finding => finding is { Kind: ClaimKind.Date, Relation: Relation.Contradiction or Relation.PossibleContradiction }).Topic;
}
