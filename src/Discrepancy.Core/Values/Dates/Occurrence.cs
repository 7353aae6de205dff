namespace Discrepancy.Values;

/// <summary>Which one of a date that comes back every year, month or week is meant.</summary>
/// <param name="Kind">How the text tells.</param>
/// <param name="Number">The year of <see cref="OccurrenceKind.InYear"/>; the offset from the current period of <see cref="OccurrenceKind.Offset"/>, -1 being the last; else 0.</param>
public readonly record struct Occurrence(OccurrenceKind Kind, int Number)
{
    /// <summary>The text does not tell.</summary>
    public static Occurrence Unstated => default;

    /// <summary>"last".</summary>
    public static Occurrence Last => new(OccurrenceKind.Last, 0);

    /// <summary>"this".</summary>
    public static Occurrence Latest => new(OccurrenceKind.Latest, 0);

    /// <summary>The one that the date before it tells.</summary>
    public static Occurrence Told => new(OccurrenceKind.Told, 0);

    /// <summary>"this Friday".</summary>
    public static Occurrence This => new(OccurrenceKind.This, 0);

    /// <summary>"next".</summary>
    public static Occurrence Next => new(OccurrenceKind.Next, 0);

    /// <summary>"coming", "upcoming".</summary>
    public static Occurrence Coming => new(OccurrenceKind.Coming, 0);

    /// <summary>The one of a stated year.</summary>
    public static Occurrence InYear(int year) => new(OccurrenceKind.InYear, year);

    /// <summary>The one of the period that lies <paramref name="periods"/> behind (negative: before) the current one.</summary>
    public static Occurrence Offset(int periods) => new(OccurrenceKind.Offset, periods);
}
