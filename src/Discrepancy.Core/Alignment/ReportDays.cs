using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>How far the days lie apart on which two reports came out. Stateless.</summary>
internal static class ReportDays
{
    /// <summary>Reports that came out further apart may tell of two deeds, and between them a series may have grown.</summary>
    public const int MostOfOneDeed = 3;

    /// <summary>The days between the reports of two claims; null where the day of one is not known.</summary>
    public static int? Apart(Claim left, Claim right) =>
        left.Span.Document.Published?.Value is { } day && right.Span.Document.Published?.Value is { } other ? Math.Abs(day.DayNumber - other.DayNumber) : null;
}
