using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Comparison;
using Discrepancy.Findings;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Comparison;

public sealed class EvidenceOriginTests
{
    private const string Wire = "The ferry to the islands sank on Monday with twelve sheep on board, the harbour office said in a statement.";
    private const string Own = "Our reporter counted a dozen sheep in the water, and none of the crew of the ferry was hurt.";

    [Fact]
    public void Build_SentenceThatTwoDocumentsHave_IsOneOrigin() =>
        Origins(Told("a.md", Wire), Told("b.md", Wire), Told("c.md", Own)).Should().Equal(null, new EvidenceOrigin("a.md"), null);

    [Fact]
    public void Build_SentenceThatAnEditorChangedAWordOf_IsOneOrigin() =>
        Origins(Told("a.md", Wire), Told("b.md", Wire.Replace("sank", "went down", StringComparison.Ordinal))).Should().Equal(null, new EvidenceOrigin("a.md"));

    [Theory]
    [InlineData("The ferry to the islands (which left at nine [local time] with a crew of four and eleven guests) sank on Monday with twelve sheep on board.")]
    [InlineData("THE FERRY TO THE ISLANDS SANK ON MONDAY WITH TWELVE SHEEP ON BOARD (AN EDITOR'S NOTE THAT HAS NO END")]
    [InlineData("“The ferry to the islands – sank on Monday, with twelve sheep on board!”")]
    public void Build_SentenceThatDiffersInBracketsCaseOrMarks_IsOneOrigin(string copy) =>
        Origins(Told("a.md", "The ferry to the islands sank on Monday with twelve sheep on board."), Told("b.md", copy)).Should().Equal(null, new EvidenceOrigin("a.md"));

    [Fact]
    public void Build_ShortOrOtherSentences_AreOriginsOfTheirOwn() =>
        Origins(Told("a.md", "Twelve sheep were on board."), Told("b.md", "Twelve sheep were on board."), Told("c.md", Own)).Should().AllBeEquivalentTo<EvidenceOrigin?>(null);

    [Fact]
    public void Build_OneDocumentThatSaysItTwice_IsNoCopyOfItself() =>
        Origins(Told("a.md", Wire), Told("a.md", Wire)).Should().AllBeEquivalentTo<EvidenceOrigin?>(null);

    [Theory]
    [InlineData("Ana Berg", "Berg", "a.md")]
    [InlineData("the Harbour Office", "Harbour Office", "a.md")]
    [InlineData("Ana Berg", "Ana Moss", null)]
    [InlineData("officials", "officials", null)]
    [InlineData("he", "he", null)]
    public void Build_ValueAccordingToOneSource_IsOneOriginWhereTheSourceHasAName(string one, string other, string? origin) =>
        Origins(Told("a.md", Wire, one), Told("b.md", Own, other))[1].Should().Be(origin is null ? null : new EvidenceOrigin(origin, other));

    [Fact]
    public void Build_ValueAccordingToTheOutletOfAnotherDocument_IsThatDocuments() =>
        Origins(Told("a.md", Own, "The Harbour Post"), Told("harbourpost.md", Wire))[0].Should().Be(new EvidenceOrigin("harbourpost.md", "The Harbour Post"));

    [Fact]
    public void Build_NameInSomebodysReport_IsTheDocumentsOwn() =>
        Origins(Told("a.md", Wire, "Ana Berg") with { Kind = ClaimKind.Name }, Told("b.md", Own, "Ana Berg") with { Kind = ClaimKind.Name }).Should().AllBeEquivalentTo<EvidenceOrigin?>(null);

    [Fact]
    public void Build_CopiesOfOneText_DoNotOutweighTwoReports()
    {
        var finding = Build(("copied", [Told("a.md", Wire), Told("b.md", Wire), Told("c.md", Wire)]), ("told", [Told("d.md", Own), Told("e.md", "Twelve sheep swam.")]));

        finding.Groups.Select(group => group.Value).Should().Equal("told", "copied");
    }

    private static ImmutableArray<EvidenceOrigin?> Origins(params Claim[] claims) => [.. Build(("value", claims)).Groups[0].Evidence.Select(evidence => evidence.Origin)];

    private static Finding Build(params (string Value, IEnumerable<Claim> Claims)[] values) => FindingBuilder.Build(
        new ClaimGroup(ClaimKind.Quantity, "slot", "topic", [.. values.SelectMany(value => value.Claims)], 0.9),
        new Ruling(Relation.Contradiction, "rule", "Explanation.", 1),
        values);

    private static Claim Told(string path, string sentence, string? speaker = null) => ClaimBuilder.Claim(path, ClaimKind.Quantity, sentence, new StatementValue(["sheep"])) with
    {
        Attribution = speaker is null ? Attribution.Author : new Attribution(AttributionKind.AccordingTo, speaker),
    };
}
