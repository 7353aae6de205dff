using System.Globalization;
using System.Text.RegularExpressions;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Evaluation.Dates;

/// <summary>A date that GUM marks in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="When">What its <c>when</c> says; null where it has none.</param>
internal sealed partial record GumDate(TextSpan Span, string? When)
{
    /// <summary>The days of a full date, a year and month, or a year in four figures; null for any other value.</summary>
    public DateRange? Days => When is { } when && Iso().Match(when) is { Success: true } match ? Read(match) : null;

    /// <summary>What sort of value it has, for the counts.</summary>
    public string Sort => Days is not null ? "ISO" : When switch
    {
        null => "a range (from, to, notBefore, notAfter)",
        ['-', '-', ..] => "a month or day without a year",
        ['-', ..] => "a year before our era",
        _ when When.Contains('T', StringComparison.Ordinal) => "a time of day",
        _ => "another form",
    };

    private static DateRange? Read(Match match)
    {
        var year = Number(match.Groups["year"]);
        var month = match.Groups["month"].Success ? Number(match.Groups["month"]) : 0;
        if (year == 0 || month > 12)
        {
            return null;
        }

        if (!match.Groups["day"].Success)
        {
            return month == 0 ? DateRange.Year(year) : DateRange.Month(year, month);
        }

        var day = Number(match.Groups["day"]);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? DateRange.Day(new DateOnly(year, month, day)) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<year>[0-9]{4})(-(?<month>0[1-9]|1[0-2])(-(?<day>[0-9]{2}))?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Iso();
}
