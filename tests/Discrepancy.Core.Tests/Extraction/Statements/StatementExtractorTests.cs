using Discrepancy.Analysis;
using Discrepancy.Claims;
using Discrepancy.Extraction;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Extraction.Statements;

public sealed class StatementExtractorTests
{
    [Fact]
    public void Extract_DirectQuotation_GivesItsExactWordsToItsSpeaker()
    {
        var claim = Extract("“The talks — they’ve failed!” the minister told reporters.").Should().ContainSingle().Subject;

        claim.Kind.Should().Be(ClaimKind.Quote);
        claim.Span.Quote.Should().Be("The talks — they’ve failed!");
        claim.Subject.Canonical.Should().Be("the minister");
        claim.Predicate.Should().Be(new ClaimPredicate("tell", "told"));
        var value = claim.Value.Should().BeOfType<QuotationValue>().Subject;
        value.Text.Should().Be("The talks — they’ve failed!");
        value.Normalized.Should().Be("the talks they 've failed");
    }

    [Fact]
    public void Extract_IndirectSpeech_GivesItsContentWords()
    {
        var claim = Extract("The minister said that the talks had failed.").Should().ContainSingle().Subject;

        claim.Kind.Should().Be(ClaimKind.Attribution);
        claim.Span.Quote.Should().Be("that the talks had failed");
        claim.Value.Should().BeOfType<StatementValue>().Which.Normalized.Should().Be("talk fail");
        claim.Polarity.Should().Be(Polarity.Positive);
    }

    [Fact]
    public void Extract_NegationBeforeAPartialQuote_IsKept() =>
        Extract("Brandt left, insisting the remarks didn’t “reflect who I am.”").First(claim => claim.Kind is ClaimKind.Attribution).Value.Normalized.Should().Contain("not");

    [Fact]
    public void Extract_ANameInQuotationMarks_IsNoSpeech() =>
        Extract("Both sides opened the “Hotline between Northern and Southern Harbour Offices” in the spring.").Should().BeEmpty();

    [Fact]
    public void Extract_ContentWithoutItsSubject_IsLeftOut() =>
        Extract("The officers the mayor says hacked them left.").Should().BeEmpty();

    [Fact]
    public void Extract_MixedSpeech_GivesTheStatementAndTheQuotedPart() =>
        Extract("Brandt said the plan was “a complete disaster” for the town.").Select(claim => (claim.Kind, claim.Span.Quote)).Should().Equal(
            (ClaimKind.Attribution, "the plan was “a complete disaster” for the town"),
            (ClaimKind.Quote, "a complete disaster"));

    [Fact]
    public void Extract_BrokenQuotation_GivesEachPieceOnce() =>
        Extract("“The talks,” Brandt said, “have failed.” The town slept.").Select(claim => (claim.Kind, claim.Span.Quote)).Should().Equal(
            (ClaimKind.Quote, "The talks,"),
            (ClaimKind.Quote, "have failed."));

    [Fact]
    public void Extract_DeniedStatement_IsNegative() =>
        Extract("The minister denied that he had lied.").Should().ContainSingle().Which.Polarity.Should().Be(Polarity.Negative);

    [Fact]
    public void Extract_OpenPronoun_IsUnresolved() =>
        Extract("He said that the bridge was safe.").Should().ContainSingle().Which.Unresolved.Should().ContainSingle().Which.Words.Should().Be("He");

    [Theory]
    [InlineData("Brandt criticized the plan.")]
    [InlineData("It was reported that the minister had resigned.")]
    [InlineData("The so-called “peace plan” failed.")]
    public void Extract_NothingSaidBySomebody_GivesNothing(string text) => Extract(text).Should().BeEmpty();

    private static List<Claim> Extract(string text) => [.. new StatementExtractor().Extract(new DocumentAnalyzer().Analyze(new SourceDocument("spec", text)))];
}
