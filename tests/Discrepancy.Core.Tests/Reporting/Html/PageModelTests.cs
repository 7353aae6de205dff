using Discrepancy.Claims;
using Discrepancy.Reporting;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class PageModelTests
{
    [Fact]
    public void ClaimSegments_OverlappingClaims_CoverTheTextOnceShortestFirst()
    {
        var claim = SampleReport.Create().Claims[0];
        (TextSpan, Claim)[] places = [(new TextSpan(2, 8), claim), (new TextSpan(4, 6), claim with { Kind = ClaimKind.Place }), (new TextSpan(5, 9), claim with { Kind = ClaimKind.Age })];

        var segments = ClaimSegment.Of(10, places, [1]).ToList();

        segments.Select(segment => (segment.Span.Start, segment.Span.End, segment.Count)).Should()
            .Equal((0, 1, 0), (1, 2, 0), (2, 4, 1), (4, 5, 2), (5, 6, 3), (6, 8, 2), (8, 9, 1), (9, 10, 0));
        segments[4].Innermost.Select(inner => inner.Kind).Should().Equal(ClaimKind.Place, ClaimKind.Age, ClaimKind.Date);
    }

    [Fact]
    public void ClaimSegments_EmptyText_AreNone() => ClaimSegment.Of(0, [], []).Should().BeEmpty();

    [Fact]
    public void TextRegions_PlacesThatOverlap_AreOne()
    {
        var finding = new PageFinding(SampleReport.Create().Findings[0], Row: 1, Number: 1);
        var other = finding with { Row = 2, Number = 0 };
        TextPlace[] places = [new(new TextSpan(5, 9), other), new(new TextSpan(0, 3), finding), new(new TextSpan(7, 12), finding), new(new TextSpan(12, 14), other), new(new TextSpan(20, 30), null)];

        var regions = TextRegion.Of(places);

        regions.Select(region => (region.Span.Start, region.Span.End, region.Findings.Length, region.IsListed)).Should()
            .Equal((0, 3, 1, true), (5, 12, 2, true), (12, 14, 1, false));
    }

    [Fact]
    public void Timeline_Dates_AreInOrderAndCountEachDocumentOnce()
    {
        var claim = SampleReport.Create().Claims[0];
        Claim[] claims =
        [
            On(claim, DateRange.Day(new DateOnly(2020, 5, 1))), On(claim, DateRange.Month(2020, 5)), On(claim, DateRange.Day(new DateOnly(2020, 5, 1))),
            On(claim, new DateRange(null, new DateOnly(2019, 1, 1))), claim with { Value = new PersonName([], "Nobody") }, On(claim, null),
        ];

        var timeline = TimelineDate.Of([.. claims]);

        timeline.Select(date => date.Range.ToString()).Should().Equal("../2019-01-01", "2020-05-01", "2020-05");
        timeline[1].Mentions.Should().ContainSingle().Which.Times.Should().Be(2);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "A2")]
    public void GroupLetter_Number_IsALetter(int group, string expected) => GroupLetter.Of(group).Should().Be(expected);

    [Fact]
    public void OneLine_LongWords_AreCutBetweenCharacters() => HtmlWords.OneLine("ab🚢", longest: 3).Should().Be("ab…");

    [Fact]
    public void MarkedSentence_LongSentence_IsCutAtWords()
    {
        var text = string.Concat(Enumerable.Repeat("before ", 100)) + "quoted" + string.Concat(Enumerable.Repeat(" behind", 100));
        var quote = SampleReport.Span(new SourceDocument("a", text), "quoted");

        var written = Sentence(quote, new TextSpan(0, text.Length), around: 20, []);

        written.Should().Be("<blockquote dir=\"auto\">… before before <span class=\"quoted\">quoted</span> behind behind…</blockquote>\n");
    }

    [Fact]
    public void MarkedSentence_DifferingWords_AreMarkedWithinTheQuote()
    {
        var document = new SourceDocument("a", "It opened\nin May.");
        var quote = SampleReport.Span(document, "opened\nin May");

        Sentence(quote, new TextSpan(0, document.Text.Length), around: 100, [SampleReport.Span(document, "May").Span])
            .Should().Be("<blockquote dir=\"auto\">It <span class=\"quoted\">opened in <mark>May</mark></span>.</blockquote>\n");
    }

    private static string Sentence(SourceSpan quote, TextSpan sentence, int around, System.Collections.Immutable.ImmutableArray<TextSpan> differing)
    {
        using var output = new StringWriter();
        MarkedSentence.Write(new HtmlWriter(output), quote, sentence, around, differing);
        return output.ToString();
    }

    private static Claim On(Claim claim, DateRange? range) => claim with { Value = new DateValue(new SampleDate(), range, DatePrecision.Day, Approximator.Exact) };
}
