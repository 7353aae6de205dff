using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>
/// Reads a date against the day its text was published. Weeks run from Monday to Sunday, seasons are whole months of the northern half of
/// the earth. The same input gives the same answer; nothing is read from a clock. Stateless and thread-safe.
/// </summary>
internal static class DateExpressionResolver
{
    /// <summary>The days that <paramref name="expression"/> means.</summary>
    /// <param name="expression">What the text says.</param>
    /// <param name="anchor">The day of publication; null where it is not known.</param>
    /// <param name="tense">The tense of the words around the date.</param>
    internal static DateResolution Resolve(DateExpression expression, DateOnly? anchor, VerbTense tense)
    {
        ArgumentNullException.ThrowIfNull(expression);

        try
        {
            return Resolve(expression, new DateContext(anchor, tense));
        }
        catch (ArgumentOutOfRangeException)
        {
            // Years before 1 or after 9999: "20,000 years ago".
            return DateResolution.Unresolved("it lies outside the calendar");
        }
    }

    internal static DateResolution Resolve(DateExpression expression, DateContext context) => expression switch
    {
        YearDate year => FixedPeriods.Year(year.Year),
        DecadeDate decade => FixedPeriods.Decade(decade.FirstYear),
        CenturyDate century => FixedPeriods.Century(century.Number),
        DayDate day => YearlyDates.Day(day, context),
        MonthDate month => YearlyDates.Month(month, context),
        SeasonDate season => YearlyDates.Season(season, context),
        QuarterDate quarter => YearlyDates.Quarter(quarter, context),
        HalfYearDate half => YearlyDates.HalfYear(half, context),
        HolidayDate holiday => YearlyDates.Holiday(holiday, context),
        WeekdayDate weekday => WeeklyDates.Weekday(weekday, context),
        WeekendDate weekend => WeeklyDates.Weekend(weekend, context),
        DayOfMonthDate day => MonthlyDates.Day(day, context),
        PeriodDate period => RelativePeriods.Period(period, context),
        StretchDate stretch => RelativePeriods.Stretch(stretch, context),
        DistantDate distant => RelativePeriods.Distant(distant, context),
        PeriodPartDate part => CompositeDates.Part(part, context),
        NthDate nth => CompositeDates.Nth(nth, context),
        WeekOfDate week => CompositeDates.WeekOf(week, context),
        WeekendOfDate weekend => CompositeDates.WeekendOf(weekend, context),
        LengthDate length => CompositeDates.Length(length, context),
        TiedDate tied => DateResolution.Read(tied.Days, $"{DateWords.Say(tied.Days)}, counted from the date before it"),
        SameDate => DateResolution.Unresolved("no date before it tells which one is meant"),
        SpanDate span => CompositeDates.Span(span, context),
        BoundedDate bounded => CompositeDates.Bounded(bounded, context),
        NumericDate numeric => YearlyDates.Day(MonthFirst(numeric), context),
        FiscalYearDate => DateResolution.Unresolved("a fiscal year begins on a day that depends on whose it is"),
        NamedEventDate named => DateResolution.Read(DateRange.Day(named.Day), $"{DateWords.Say(named.Day)}, the day of the event named {named.Name}"),
        VagueDate => DateResolution.Unresolved("it names no part of the calendar"),
        _ => throw new ArgumentException($"{expression.GetType().Name} has no rule.", nameof(expression)),
    };

    private static DayDate MonthFirst(NumericDate date) =>
        new(date.First, date.Second, date.Year is { } year ? Occurrence.InYear(year) : Occurrence.Unstated);
}
