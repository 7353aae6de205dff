using System.Globalization;
using CsCheck;
using Discrepancy.Core.Tests.Extraction;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Extraction;
using Discrepancy.Resolution;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Resolution;

public sealed class DateExpressionResolverTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 80_000].Select(days => new DateOnly(1900, 1, 1).AddDays(days));

    private static readonly Gen<VerbTense> Tenses = Gen.Enum<VerbTense>();

    private static readonly Gen<DayOfWeek> Weekdays = Gen.Enum<DayOfWeek>();

    [Fact]
    public void Resolve_AnyDateThatIsRead_GivesOneAnswerAndAReason() =>
        Gen.Select(DateExpressionReaderTests.Sentences, Days, Tenses).Sample(
            (text, anchor, tense) =>
            {
                foreach (var mention in DateExpressionReader.Read(SpecTokens.Tokenize(text)))
                {
                    var resolution = DateExpressionResolver.Resolve(mention.Expression, anchor, tense);

                    resolution.Should().Be(DateExpressionResolver.Resolve(mention.Expression, anchor, tense));
                    (resolution.Range is null).Should().Be(resolution.Reason is not null);
                    (resolution.Range is null).Should().Be(resolution.Reading.Length == 0);
                    (resolution.Range is { First: { } first, Last: { } last } && first > last).Should().BeFalse();
                }
            },
            iter: 500,
            threads: 1);

    [Fact]
    public void Resolve_FullDateInWords_GivesThatDay() =>
        Gen.Select(Days, Days, Tenses).Sample(
            (day, anchor, tense) =>
            {
                var text = day.ToString("'They met on' MMMM d, yyyy", CultureInfo.InvariantCulture);
                var mention = DateExpressionReader.Read(SpecTokens.Tokenize(text)).Single();

                DateExpressionResolver.Resolve(mention.Expression, null, tense).Range.Should().Be(DateRange.Day(day));
                DateExpressionResolver.Resolve(mention.Expression, anchor, tense).Range.Should().Be(DateRange.Day(day));
            },
            iter: 500,
            threads: 1);

    [Fact]
    public void Resolve_WeekdayInThePast_LiesInTheSevenDaysUpToTheAnchor() =>
        Gen.Select(Weekdays, Days).Sample(
            (weekday, anchor) =>
            {
                var day = DateExpressionResolver.Resolve(new WeekdayDate(weekday, Occurrence.Unstated), anchor, VerbTense.Past).Range!.Value.First!.Value;

                day.DayOfWeek.Should().Be(weekday);
                (anchor.DayNumber - day.DayNumber).Should().BeInRange(0, 6);
            },
            threads: 1);

    [Fact]
    public void Resolve_WeekdayInTheFuture_LiesInTheSevenDaysFromTheAnchorOn() =>
        Gen.Select(Weekdays, Days).Sample(
            (weekday, anchor) =>
            {
                var day = DateExpressionResolver.Resolve(new WeekdayDate(weekday, Occurrence.Unstated), anchor, VerbTense.Future).Range!.Value.First!.Value;

                day.DayOfWeek.Should().Be(weekday);
                (day.DayNumber - anchor.DayNumber).Should().BeInRange(0, 6);
            },
            threads: 1);

    [Fact]
    public void Resolve_LastAndNextMonth_LieOnTheirSideOfTheAnchor() =>
        Gen.Select(Gen.Int[1, 12], Days, Tenses).Sample(
            (month, anchor, tense) =>
            {
                var last = DateExpressionResolver.Resolve(new MonthDate(month, Occurrence.Last), anchor, tense).Range!.Value;
                var next = DateExpressionResolver.Resolve(new MonthDate(month, Occurrence.Next), anchor, tense).Range!.Value;

                last.Last.Should().BeBefore(anchor).And.BeAfter(anchor.AddMonths(-13));
                next.First.Should().BeAfter(anchor).And.BeBefore(anchor.AddMonths(13));
            },
            threads: 1);

    [Theory]
    [InlineData(2000, 4, 23)]
    [InlineData(2018, 4, 1)]
    [InlineData(2019, 4, 21)]
    [InlineData(2023, 4, 9)]
    [InlineData(2038, 4, 25)]
    public void Resolve_Easter_FollowsTheGregorianRule(int year, int month, int day) =>
        DateExpressionResolver.Resolve(new HolidayDate(Holiday.Easter, Occurrence.InYear(year)), null, VerbTense.Unknown).Range
            .Should().Be(DateRange.Day(new DateOnly(year, month, day)));

    [Fact]
    public void Resolve_EveryHoliday_HasADay()
    {
        foreach (var holiday in Enum.GetValues<Holiday>())
        {
            DateExpressionResolver.Resolve(new HolidayDate(holiday, Occurrence.InYear(2024)), null, VerbTense.Unknown).Range!.Value.First!.Value.Year.Should().Be(2024);
        }
    }

    [Fact]
    public void Resolve_WrongWeekday_IsSaidInTheReading()
    {
        var date = new DayDate(2, 23, Occurrence.InYear(2023)) { Weekday = DayOfWeek.Wednesday };

        DateExpressionResolver.Resolve(date, null, VerbTense.Past).Reading.Should().Be("23 February 2023, which was not a Wednesday but a Thursday");
    }

    [Fact]
    public void Resolve_Weekday_SaysHowItWasRead() =>
        DateExpressionResolver.Resolve(new WeekdayDate(DayOfWeek.Wednesday, Occurrence.Unstated), new DateOnly(2023, 2, 23), VerbTense.Past).Reading
            .Should().Be("22 February 2023, the latest Wednesday up to 23 February 2023");

    [Fact]
    public void Resolve_BeyondTheCalendar_IsUnresolved() =>
        DateExpressionResolver.Resolve(new DistantDate(20_000, CalendarUnit.Year, DistanceDirection.Ago, null), new DateOnly(2023, 2, 23), VerbTense.Past).Reason
            .Should().Be("it lies outside the calendar");
}
