using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>Reads a value that should be a date and nothing else: an ISO date or date-time, or a date in words, with a weekday and a time or not.</summary>
internal static class MetadataDate
{
    /// <summary>
    /// The day as it is written; a time zone does not move it, for the words of the text were written on that day.
    /// False where the value is no full date, or more than a date.
    /// </summary>
    public static bool TryRead(string value, out DateOnly day)
    {
        day = default;
        if (!DateLine.IsOnlyDate(value))
        {
            return false;
        }

        foreach (var date in FullDateReader.Read(value, new TextSpan(0, value.Length)))
        {
            day = date.Day;
            return true;
        }

        return false;
    }
}
