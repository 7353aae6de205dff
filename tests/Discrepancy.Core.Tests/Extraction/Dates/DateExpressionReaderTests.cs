using CsCheck;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Extraction;
using Discrepancy.Language;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Extraction;

public sealed class DateExpressionReaderTests
{
    private static readonly string[] Words =
    [
        "in", "on", "the", "since", "until", "from", "to", "between", "and", "last", "next", "this", "of", ",", "-", "at", "a", "two", "18th", "third",
        "2012", "2019", "22", "9", "10", "9-10", "2023-02-22", "2/3/2023", "1990s", "'", "90s", "Feb.", "March", "May", "may", "Wednesday", "Sun.", "spring",
        "quarter", "half", "week", "month", "years", "day", "century", "ago", "later", "before", "after", "early", "mid", "end", "Christmas", "Easter", "Day",
        "4:20", "p.m.", "noon", "morning", "Sept.", "11", "attacks", "people", "met", "will", "few", "about", "fiscal", "year", "yesterday", "today", "Q3", "1/2", "99999",
    ];

    internal static Gen<string> Sentences { get; } =
        Gen.Int[0, Words.Length - 1].Array[1, 14].Select(places => string.Join(' ', places.Select(place => Words[place])));

    [Fact]
    public void Read_AnyWords_MentionsLieInTheSentenceAndDoNotOverlap() =>
        Sentences.Sample(
            text =>
            {
                var sentence = SpecTokens.Tokenize(text);
                var end = 0;
                foreach (var mention in DateExpressionReader.Read(sentence))
                {
                    mention.FirstToken.Should().BeGreaterThanOrEqualTo(end);
                    mention.EndToken.Should().BeGreaterThan(mention.FirstToken).And.BeLessThanOrEqualTo(sentence.Tokens.Length);
                    end = mention.EndToken;
                }
            },
            iter: 500,
            threads: 1);

    [Fact]
    public void Read_HyphensAsTokensOfTheirOwn_AreJoined()
    {
        DateExpressionReader.Read(Joined("2023", "-", "02", "-", "22")).Should().ContainSingle()
            .Which.Expression.Should().Be(new DayDate(2, 22, Occurrence.InYear(2023)));
        DateExpressionReader.Read(Joined("2014-2018")).Should().ContainSingle()
            .Which.Expression.Should().Be(new SpanDate(new YearDate(2014), new YearDate(2018)));
        DateExpressionReader.Read(Joined("mid-2012")).Should().ContainSingle()
            .Which.Expression.Should().Be(new PeriodPartDate(PeriodPart.Middle, new YearDate(2012)));
    }

    [Fact]
    public void Read_TimeOfDay_IsKept()
    {
        var time = DateExpressionReader.Read(SpecTokens.Tokenize("He resigned at 4:20 p.m. on Friday.")).Single();
        var part = DateExpressionReader.Read(SpecTokens.Tokenize("He resigned Friday night.")).Single();

        time.Expression.Time.Should().Be(new TimeOnly(16, 20));
        part.Expression.DayPart.Should().Be(DayPart.Night);
    }

    [Theory]
    [InlineData("It opened in mid-2012.", Approximator.About)]
    [InlineData("It opened around June 2012.", Approximator.About)]
    [InlineData("It opened more than two years ago.", Approximator.MoreThan)]
    [InlineData("It opened in June 2012.", Approximator.Exact)]
    public void Read_Hedge_IsKept(string text, Approximator expected) =>
        DateExpressionReader.Read(SpecTokens.Tokenize(text)).Single().Approximator.Should().Be(expected);

    [Theory]
    [InlineData("June 3, 2012", DatePrecision.Day)]
    [InlineData("June 3-5, 2012", DatePrecision.Days)]
    [InlineData("last week", DatePrecision.Week)]
    [InlineData("June 2012", DatePrecision.Month)]
    [InlineData("spring 2012", DatePrecision.Season)]
    [InlineData("in 2012", DatePrecision.Year)]
    [InlineData("the 1990s", DatePrecision.Decade)]
    [InlineData("the 19th century", DatePrecision.Century)]
    [InlineData("since 2012", DatePrecision.Range)]
    public void Read_Date_HasItsPrecision(string text, DatePrecision expected) =>
        DateExpressionReader.Read(SpecTokens.Tokenize(text)).Single().Precision.Should().Be(expected);

    private static Sentence Joined(params string[] forms)
    {
        var start = 0;
        var tokens = new List<Token>();
        foreach (var form in forms)
        {
            tokens.Add(new Token(new TextSpan(start, start + form.Length), form) { SpaceBefore = start == 0 });
            start += form.Length;
        }

        return new Sentence(0, 0, new TextSpan(0, start), SectionKind.Body, [.. tokens]);
    }
}
