using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>The day of a public day in a year.</summary>
internal static class HolidayCalendar
{
    internal static DateOnly DayOf(Holiday holiday, int year) => holiday switch
    {
        Holiday.NewYearsDay => new DateOnly(year, 1, 1),
        Holiday.MartinLutherKingDay => Nth(year, 1, DayOfWeek.Monday, 3),
        Holiday.GroundhogDay => new DateOnly(year, 2, 2),
        Holiday.ValentinesDay => new DateOnly(year, 2, 14),
        Holiday.PresidentsDay => Nth(year, 2, DayOfWeek.Monday, 3),
        Holiday.SaintPatricksDay => new DateOnly(year, 3, 17),
        Holiday.AprilFoolsDay => new DateOnly(year, 4, 1),
        Holiday.EarthDay => new DateOnly(year, 4, 22),
        Holiday.WorkersDay => new DateOnly(year, 5, 1),
        Holiday.AshWednesday => Easter(year).AddDays(-46),
        Holiday.PalmSunday => Easter(year).AddDays(-7),
        Holiday.GoodFriday => Easter(year).AddDays(-2),
        Holiday.Easter => Easter(year),
        Holiday.EasterMonday => Easter(year).AddDays(1),
        Holiday.MothersDay => Nth(year, 5, DayOfWeek.Sunday, 2),
        Holiday.MemorialDay => Nth(year, 6, DayOfWeek.Monday, 1).AddDays(-7),
        Holiday.FathersDay => Nth(year, 6, DayOfWeek.Sunday, 3),
        Holiday.Juneteenth => new DateOnly(year, 6, 19),
        Holiday.FourthOfJuly => new DateOnly(year, 7, 4),
        Holiday.LaborDay => Nth(year, 9, DayOfWeek.Monday, 1),
        Holiday.ColumbusDay => Nth(year, 10, DayOfWeek.Monday, 2),
        Holiday.Halloween => new DateOnly(year, 10, 31),
        Holiday.VeteransDay => new DateOnly(year, 11, 11),
        Holiday.Thanksgiving => Thanksgiving(year),
        Holiday.BlackFriday => Thanksgiving(year).AddDays(1),
        Holiday.CyberMonday => Thanksgiving(year).AddDays(4),
        Holiday.ChristmasEve => new DateOnly(year, 12, 24),
        Holiday.Christmas => new DateOnly(year, 12, 25),
        Holiday.BoxingDay => new DateOnly(year, 12, 26),
        Holiday.NewYearsEve => new DateOnly(year, 12, 31),
        _ => throw new ArgumentOutOfRangeException(nameof(holiday)),
    };

    private static DateOnly Thanksgiving(int year) => Nth(year, 11, DayOfWeek.Thursday, 4);

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int number)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + ((number - 1) * 7));
    }

    // The anonymous Gregorian algorithm (Nature, 1876), after Meeus, Astronomical Algorithms, chapter 8; its letters are kept.
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
