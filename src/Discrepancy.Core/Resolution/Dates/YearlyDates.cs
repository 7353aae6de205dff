using System.Globalization;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Dates that come back every year.</summary>
internal static class YearlyDates
{
    // A third of a year: beyond it the last and the next are about as near.
    private const int Reach = 122;

    internal static DateResolution Month(MonthDate date, DateContext context) =>
        Resolve(MonthName(date.Month), year => DateRange.Month(year, date.Month), date.Which, context);

    internal static DateResolution Season(SeasonDate date, DateContext context)
    {
        var name = date.Season.ToString().ToLowerInvariant();
        return date is { Season: Values.Season.Winter, Which: { Kind: OccurrenceKind.InYear or OccurrenceKind.Offset } }
            ? DateResolution.Unresolved("the winter of a year can be the one that begins or the one that ends in it")
            : Resolve(name, year => SeasonOf(date.Season, year), date.Which, context);
    }

    internal static DateResolution Quarter(QuarterDate date, DateContext context) =>
        Resolve($"quarter {date.Quarter.ToString(CultureInfo.InvariantCulture)}", year => Months(year, (date.Quarter * 3) - 2, 3), date.Which, context);

    internal static DateResolution HalfYear(HalfYearDate date, DateContext context) =>
        Resolve(date.Half == 1 ? "first half of a year" : "second half of a year", year => Months(year, (date.Half * 6) - 5, 6), date.Which, context);

    internal static DateResolution Holiday(HolidayDate date, DateContext context) =>
        Resolve(date.Holiday.ToString(), year => DateRange.Day(HolidayCalendar.DayOf(date.Holiday, year)), date.Which, context);

    internal static DateResolution Day(DayDate date, DateContext context)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{date.Day} {MonthName(date.Month)}");
        if (date.Which.Kind is not (OccurrenceKind.InYear or OccurrenceKind.Offset) && date.Weekday is { } weekday)
        {
            // Only every fifth year or so has the day on that weekday: it tells the year better than the tense does.
            return context.Anchor is not { } anchor
                ? DateContext.NoAnchor
                : new Recurrence($"{weekday} {name}", offset => DayOf(anchor.Year + offset, date) is { } day && day.First!.Value.DayOfWeek == weekday ? day : null, Reach).Closest(anchor);
        }

        var resolution = Resolve(name, year => DayOf(year, date), date.Which, context);
        return resolution.Range?.First is { } found && date.Weekday is { } stated && found.DayOfWeek != stated
            ? resolution with { Reading = $"{resolution.Reading}, which was not a {stated} but a {found.DayOfWeek}" }
            : resolution;
    }

    private static DateResolution Resolve(string name, Func<int, DateRange?> inYear, Occurrence which, DateContext context)
    {
        if (which.Kind == OccurrenceKind.InYear)
        {
            return Plain(name, inYear(which.Number));
        }

        if (context.Anchor is not { } anchor)
        {
            return DateContext.NoAnchor;
        }

        return which.Kind == OccurrenceKind.Offset
            ? Plain(name, inYear(anchor.Year + which.Number))
            : new Recurrence(name, offset => inYear(anchor.Year + offset), Reach).Resolve(which.Kind, anchor, context.Tense);
    }

    private static DateResolution Plain(string name, DateRange? range) =>
        range is { } days ? DateResolution.Read(days, DateWords.Say(days)) : DateResolution.Unresolved($"that year has no {name}");

    private static DateRange? DayOf(int year, DayDate date) =>
        date.Day <= DateTime.DaysInMonth(year, date.Month) ? DateRange.Day(new DateOnly(year, date.Month, date.Day)) : null;

    private static DateRange SeasonOf(Season season, int year) => season switch
    {
        Values.Season.Spring => Months(year, 3, 3),
        Values.Season.Summer => Months(year, 6, 3),
        Values.Season.Autumn => Months(year, 9, 3),
        _ => Months(year, 12, 3),
    };

    private static DateRange Months(int year, int first, int count)
    {
        var start = new DateOnly(year, first, 1);
        return new DateRange(start, start.AddMonths(count).AddDays(-1));
    }

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
