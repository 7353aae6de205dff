using System.Collections.Frozen;
using Discrepancy.Alignment;
using Discrepancy.Claims;
using Discrepancy.Text;
using Discrepancy.Values;
using static Discrepancy.Core.Tests.ClaimBuilder;

namespace Discrepancy.Core.Tests.Alignment;

public sealed class NearWordsTests
{
    private static readonly TermWeights Weights = new([Year("Mayor opened harbor bridge traffic crowd in 2019", "2019"), Year("2019 mayor opened harbor bridge traffic", "2019")]);

    private static readonly SlotTerms Terms = new("mayor opened harbor bridge traffic crowd open cheer sleep audience".Split(' '), Weights);

    [Fact]
    public void Shared_WordsNearBothValues_WeighMoreThanWordsFarFromOne()
    {
        var left = Near("Traffic crosses the bridge in 2019", "2019");

        NearProfile.Shared(Terms, left, Near("The bridge in 2021 bears traffic", "2021"))
            .Should().BeGreaterThan(NearProfile.Shared(Terms, left, Near("In 2021 the crowd at the harbor cheered the mayor and the traffic on the bridge", "2021")));
    }

    [Fact]
    public void Shared_OtherFormsOfAWord_AreTheWord() =>
        NearProfile.Shared(Terms, Near("The bridge opened in 2019", "2019", "bridge open"), Near("In 2021 the bridge opens", "2021", "bridge open")).Should().BeGreaterThan(0);

    [Fact]
    public void Covered_OtherWordsOfLikeMeaning_CountInPart()
    {
        var left = Near("The crowd cheered in 2019", "2019", "crowd cheer");
        double Covered(string sentence, string terms) => NearProfile.Covered(left, Near(sentence, "2021", terms)).Left;

        Covered("The crowd slept in 2021", "crowd sleep").Should().Be(1);
        Covered("The audience slept in 2021", "audience sleep").Should().BeInRange(0.1, 0.9);
        Covered("The bridge slept in 2021", "bridge sleep").Should().Be(0);
    }

    [Fact]
    public void Weight_NothingBesideTheValue_IsNothing() => Near("2019", "2019").Total.Should().Be(0);

    private static NearProfile Near(string sentence, string value, string terms = "bridge traffic harbor mayor crowd") =>
        new(new NearWords(Year(sentence, value), terms.Split(' ').ToFrozenSet(StringComparer.Ordinal)), Terms);

    private static Claim Year(string sentence, string value)
    {
        var document = new SourceDocument(sentence, sentence);
        var start = sentence.IndexOf(value, StringComparison.Ordinal);
        return Claim(sentence, ClaimKind.Date, value, new DateValue(new YearDate(2000), DateRange.Year(2000), DatePrecision.Year, Approximator.Exact), sentence.ToLowerInvariant(), "event-date") with
        {
            Span = new SourceSpan(document, new TextSpan(start, start + value.Length)),
            SentenceSpan = new TextSpan(0, sentence.Length),
        };
    }
}
