using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class DifferingWordsTests
{
    [Theory]
    [InlineData("Deputy Minister Ana Duarte", "Senior Deputy Minister Ana Duarte", "", "Senior")]
    [InlineData("Ana Duarte", "Ana Duerte", "Duarte", "Duerte")]
    [InlineData("cost about $8 billion", "cost $10 billion", "about $8", "$10")]
    [InlineData("it “would pay” in time", "it “will pay” in good time", "would", "will|good")]
    [InlineData("It’s done", "it's over", "done", "over")]
    [InlineData("Ana DUARTE", "Ana Duarte Lima", "", "Lima")]
    public void Of_TwoQuotes_AreTheWordsThatTheOtherLacks(string left, string right, string ofLeft, string ofRight)
    {
        var finding = FindingOf([left], [right]);

        Words(finding, 0).Should().Be(ofLeft);
        Words(finding, 1).Should().Be(ofRight);
    }

    [Fact]
    public void Of_EqualQuotesThatAreReadInTwoWays_IsTheWholeQuote() =>
        Words(FindingOf(["on Sunday"], ["on Sunday"]), 0).Should().Be("on Sunday");

    [Fact]
    public void Of_QuotesOfOneValue_IsNothing() => Words(FindingOf(["on Sunday", "Sunday night"]), 0).Should().BeEmpty();

    [Fact]
    public void Of_SeveralQuotesOfTheOtherValue_TakesTheMostSimilar() =>
        Words(FindingOf(["the quay opened on Sunday"], ["Monday", "the quay opened on Monday"]), 0).Should().Be("Sunday");

    [Fact]
    public void Of_VeryLongQuotes_IsTheWholeQuote()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 2000));

        Words(FindingOf([words], [words + " more"]), 0).Should().Be(words);
    }

    private static string Words(Finding finding, int group)
    {
        var evidence = finding.Groups[group].Evidence[0];
        return string.Join('|', new DifferingWords(finding).Of(evidence).Select(span => evidence.Span.Document.Text[span.Start..span.End]));
    }

    private static Finding FindingOf(params string[][] values) => new()
    {
        Id = "f",
        Kind = ClaimKind.Quote,
        Relation = Relation.QuoteVariance,
        Level = Level.Warning,
        Confidence = 1,
        Rule = "quotation-words",
        Topic = "it",
        Explanation = "They differ.",
        Groups = [.. values.Select((quotes, index) => new ValueGroup($"value {index}", [.. quotes.Select((quote, number) => EvidenceOf($"{index}-{number}", quote))]))],
    };

    private static Evidence EvidenceOf(string path, string quote)
    {
        var document = new SourceDocument(path, $"Before. {quote} And behind.");
        var span = new SourceSpan(document, new TextSpan(8, 8 + quote.Length));
        return new Evidence(span, span);
    }
}
