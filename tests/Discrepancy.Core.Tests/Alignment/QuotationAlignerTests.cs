using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Alignment;

public sealed class QuotationAlignerTests
{
    private const string Whole = "“I would like to know who built that harbour wall, because it leaks at every tide,” the mayor said.";

    [Fact]
    public void Analyze_QuotationBrokenToNameTheSpeaker_IsComparedAsAWhole()
    {
        var finding = Quotes(Whole, "“I'd like to know who built that harbour wall,” the mayor said. “It leaks at every tide.”").Should().ContainSingle().Which;

        finding.Relation.Should().Be(Relation.QuoteVariance);
        finding.Explanation.Should().Contain("\"because\"");
        finding.Groups.SelectMany(group => group.Evidence).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("“I'd like to know who built that harbour wall, because it leaks at every tide,” the mayor said.")]
    [InlineData("“I would like to know who built that harbour wall,” the mayor said, “because it leaks at every tide.”")]
    [InlineData("“I'd like to know who built that harbour wall?” the mayor said.\n\n“It leaks at every tide.”")]
    [InlineData("“I would like to know who built that harbour wall,” the mayor said. He was angry about the costs of the work. “Nobody asked us.”")]
    public void Analyze_QuotationWithTheSameWords_IsNoFinding(string other) => Quotes(Whole, other).Should().BeEmpty();

    private static IEnumerable<Finding> Quotes(string left, string right) =>
        new DiscrepancyPipeline().Analyze([new SourceDocument("a.md", left), new SourceDocument("b.md", right)])
            .Findings.Where(finding => finding.Kind == ClaimKind.Quote);
}
