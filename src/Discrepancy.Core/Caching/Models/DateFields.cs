using Discrepancy.Values;

namespace Discrepancy.Caching;

/// <summary>The fields of how a text tells a date.</summary>
internal static class DateFields
{
    /// <summary>All sorts of dates. A new one goes to the end.</summary>
    internal static readonly SortTable<DateExpression> Sorts = WithWholes(WithPeriods(WithDays(new SortTable<DateExpression>())));

    public static DateExpression Of(IFields fields, DateExpression? value)
    {
        var date = Sorts.Of(fields, value);
        var (time, part) = (fields.OptionalTime(value?.Time), fields.Choice(value?.DayPart));
        return time is null && part == default ? date : date with { Time = time, DayPart = part };
    }

    private static SortTable<DateExpression> WithDays(SortTable<DateExpression> sorts) => sorts
        .Add<DayDate>((fields, value) => new DayDate(fields.Integer(value?.Month), fields.Integer(value?.Day), Which(fields, value?.Which)) { Weekday = Weekday(fields, value?.Weekday) })
        .Add<DayOfMonthDate>((fields, value) => new DayOfMonthDate(fields.Integer(value?.Day), Which(fields, value?.Which)) { Weekday = Weekday(fields, value?.Weekday) })
        .Add<WeekdayDate>((fields, value) => new WeekdayDate(fields.Choice(value?.Day), Which(fields, value?.Which)))
        .Add<NumericDate>((fields, value) => new NumericDate(fields.Integer(value?.First), fields.Integer(value?.Second), fields.OptionalInteger(value?.Year)))
        .Add<HolidayDate>((fields, value) => new HolidayDate(fields.Choice(value?.Holiday), Which(fields, value?.Which)))
        .Add<NamedEventDate>((fields, value) => new NamedEventDate(fields.Text(value?.Name), fields.Day(value?.Day)))
        .Add<WeekendDate>((fields, value) => new WeekendDate(Which(fields, value?.Which)));

    private static SortTable<DateExpression> WithPeriods(SortTable<DateExpression> sorts) => sorts
        .Add<MonthDate>((fields, value) => new MonthDate(fields.Integer(value?.Month), Which(fields, value?.Which)))
        .Add<SeasonDate>((fields, value) => new SeasonDate(fields.Choice(value?.Season), Which(fields, value?.Which)))
        .Add<QuarterDate>((fields, value) => new QuarterDate(fields.Integer(value?.Quarter), Which(fields, value?.Which)))
        .Add<HalfYearDate>((fields, value) => new HalfYearDate(fields.Integer(value?.Half), Which(fields, value?.Which)))
        .Add<FiscalYearDate>((fields, value) => new FiscalYearDate(Which(fields, value?.Which)))
        .Add<YearDate>((fields, value) => new YearDate(fields.Integer(value?.Year)))
        .Add<DecadeDate>((fields, value) => new DecadeDate(fields.Integer(value?.FirstYear)))
        .Add<CenturyDate>((fields, value) => new CenturyDate(fields.Integer(value?.Number)))
        .Add<PeriodDate>((fields, value) => new PeriodDate(fields.Choice(value?.Unit), fields.Integer(value?.Offset)))
        .Add<SameDate>((fields, value) => new SameDate(fields.Choice(value?.Unit)));

    private static SortTable<DateExpression> WithWholes(SortTable<DateExpression> sorts) => sorts
        .Add<PeriodPartDate>((fields, value) => new PeriodPartDate(fields.Choice(value?.Part), Of(fields, value?.Whole)) { IsEdge = fields.Bool(value?.IsEdge) })
        .Add<WeekOfDate>((fields, value) => new WeekOfDate(Of(fields, value?.Day)))
        .Add<WeekendOfDate>((fields, value) => new WeekendOfDate(Of(fields, value?.Day)))
        .Add<SpanDate>((fields, value) => new SpanDate(Of(fields, value?.Start), Of(fields, value?.End)))
        .Add<BoundedDate>((fields, value) => new BoundedDate(fields.Choice(value?.Bound), Of(fields, value?.Limit)))
        .Add<LengthDate>((fields, value) => new LengthDate(Of(fields, value?.Start), fields.Integer(value?.Count), fields.Choice(value?.Unit)))
        .Add<StretchDate>((fields, value) => new StretchDate(fields.OptionalDecimal(value?.Count), fields.Choice(value?.Unit), fields.Bool(value?.LooksBack)) { IsWorkdays = fields.Bool(value?.IsWorkdays) })
        .Add<DistantDate>(Distant)
        .Add<NthDate>(Nth)
        .Add<TiedDate>((fields, value) => new TiedDate(fields.Range(value?.Days), fields.Choice(value?.Told)))
        .Add<VagueDate>((fields, value) => new VagueDate(fields.Choice(value?.When)));

    private static DistantDate Distant(IFields fields, DistantDate? value) =>
        new(fields.OptionalDecimal(value?.Count), fields.Choice(value?.Unit), fields.Choice(value?.Direction), fields.Optional(value?.Origin, Of))
        {
            IsOfEvent = fields.Bool(value?.IsOfEvent),
        };

    private static NthDate Nth(IFields fields, NthDate? value) =>
        new(fields.Integer(value?.Number), fields.Choice(value?.Unit), Of(fields, value?.Whole))
        {
            Count = fields.Integer(value?.Count),
            Weekday = Weekday(fields, value?.Weekday),
        };

    private static Occurrence Which(IFields fields, Occurrence? value) => new(fields.Choice(value?.Kind), fields.Integer(value?.Number));

    private static DayOfWeek? Weekday(IFields fields, DayOfWeek? value) => fields.Bool(value is not null) ? fields.Choice(value) : null;
}
