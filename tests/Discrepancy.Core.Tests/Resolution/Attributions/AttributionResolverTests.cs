using Discrepancy.Analysis;
using Discrepancy.Claims;
using Discrepancy.Resolution;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Resolution.Attributions;

public sealed class AttributionResolverTests
{
    [Fact]
    public void Resolve_ClaimOfTheDocument_IsTheAuthors() =>
        Resolve("Two people died on Monday, the police said. The bridge was closed on Tuesday.", "Tuesday").Should().Be(Attribution.Author);

    [Fact]
    public void Resolve_RetoldClaim_IsTheSpeakers()
    {
        var attribution = Resolve("The police told reporters at a news conference that two people died in Kolberg.", "Kolberg");

        attribution.Kind.Should().Be(AttributionKind.Indirect);
        attribution.Speaker.Should().Be("The police");
        attribution.Source!.Quote.Should().Be("The police");
        attribution.Addressee.Should().Be("reporters");
        attribution.Occasion.Should().Be("at a news conference");
        attribution.Within.Should().BeNull();
    }

    [Theory]
    [InlineData("Brandt said the plan was “ready by Friday” and cheap.", AttributionKind.DirectQuote)]
    [InlineData("“It will be ready by Friday,” Brandt said.", AttributionKind.DirectQuote)]
    [InlineData("According to Brandt, the plan will be ready by Friday.", AttributionKind.AccordingTo)]
    [InlineData("Brandt said the plan was ready by Friday.", AttributionKind.Indirect)]
    public void Resolve_ReportedClaim_SaysHowItIsReported(string text, AttributionKind expected)
    {
        var attribution = Resolve(text, "Friday");

        attribution.Kind.Should().Be(expected);
        attribution.Speaker.Should().Be("Brandt");
    }

    [Theory]
    [InlineData("The bridge in Kolberg fell when the river rose, according to the police.", "The bridge in Kolberg fell when the river rose")]
    [InlineData("The bridge in Kolberg fell when the river rose, according to the police.", "The bridge in Kolberg fell when the river rose, according to the police")]
    [InlineData("The bridge in Kolberg, according to the police, fell in May.", "The bridge in Kolberg, according to the police, fell in May")]
    public void Resolve_ClaimAroundAccordingTo_IsTheSources(string text, string quote)
    {
        var attribution = Resolve(text, quote);

        attribution.Kind.Should().Be(AttributionKind.AccordingTo);
        attribution.Speaker.Should().Be("the police");
    }

    [Fact]
    public void Resolve_ReportWithinAReport_IsTheInnerSpeakersWithinTheOuter()
    {
        var attribution = Resolve("Anna Berg said that Karl Weber believed that the bridge in Kolberg was safe.", "Kolberg");

        attribution.Speaker.Should().Be("Karl Weber");
        attribution.Within!.Speaker.Should().Be("Anna Berg");
    }

    [Fact]
    public void Resolve_WhatWasNotSaid_IsNobodys()
    {
        var attribution = Resolve("Brandt did not say that the bridge was closed on Friday.", "Friday");

        attribution.Kind.Should().Be(AttributionKind.Indirect);
        attribution.Speaker.Should().BeNull();
    }

    [Fact]
    public void Resolve_NarratedSpeech_LeavesTheClaimWithTheAuthor() =>
        Resolve("Brandt criticized the bridge in Kolberg.", "Kolberg").Should().Be(Attribution.Author);

    [Fact]
    public void Resolve_Statement_IsAssertedByWhoReportsIt()
    {
        const string Text = "Anna Berg said that Karl Weber believed that the bridge was safe.";

        Resolve(Text, "that the bridge was safe", ClaimKind.Attribution).Speaker.Should().Be("Anna Berg");
        Resolve(Text, "that Karl Weber believed that the bridge was safe", ClaimKind.Attribution).Should().Be(Attribution.Author);
    }

    [Fact]
    public void Resolve_QuotationThatNobodySays_IsDirectOnlyWhereItIsLong()
    {
        Resolve("The film “Kolberg” failed.", "Kolberg").Should().Be(Attribution.Author);
        Resolve("A banner hung there: “We want the old bridge of Kolberg back for our children”.", "Kolberg").Should().Be(new Attribution(AttributionKind.DirectQuote));
    }

    private static Attribution Resolve(string text, string words, ClaimKind kind = ClaimKind.Other)
    {
        var document = new DocumentAnalyzer().Analyze(new SourceDocument("spec", text));
        var span = new TextSpan(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);
        var claim = ClaimBuilder.Claim("spec", kind, words, new StatementValue([])) with { Span = new SourceSpan(document.Source, span) };
        return new AttributionResolver().Resolve(document, [claim]).Single().Attribution;
    }
}
