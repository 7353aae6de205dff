using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>How many days ahead words without days may mean at the most: generous, as nothing is decided by it but what they surely do not mean.</summary>
internal static class VagueReach
{
    /// <summary>However far ahead.</summary>
    public const int Any = int.MaxValue;

    private const int Days = 31;
    private const int Weeks = 100;
    private const int Months = 550;
    private const int Soon = 366;

    /// <summary>How far ahead <paramref name="date"/> may mean.</summary>
    public static int Of(DateExpression date) => date switch
    {
        VagueDate { When: VagueTime.Soon } => Soon,
        StretchDate { Unit: CalendarUnit.Day } => Days,
        StretchDate { Unit: CalendarUnit.Week } => Weeks,
        StretchDate { Unit: CalendarUnit.Month or CalendarUnit.Quarter } => Months,
        _ => Any,
    };
}
