using System.Globalization;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads times and parts of a day: "4:20 p.m.", "noon", "morning".</summary>
internal static class ClockWords
{
    internal static DayPart? DayPart(string word) => word switch
    {
        "morning" => Values.DayPart.Morning,
        "afternoon" => Values.DayPart.Afternoon,
        "evening" => Values.DayPart.Evening,
        "night" => Values.DayPart.Night,
        "noon" or "midday" => Values.DayPart.Noon,
        "midnight" => Values.DayPart.Midnight,
        _ => null,
    };

    /// <summary>A time of day with its time zone, which is left aside.</summary>
    internal static (TimeOnly Time, int End)? Time(DateTokens tokens, int index)
    {
        var word = tokens.Word(index);
        // "7pm" in one token.
        var isGlued = word.Length > 2 && word.EndsWith('m') && word[^2] is 'a' or 'p' && char.IsAsciiDigit(word[0]);
        var glued = isGlued ? word[^2..] : null;
        word = isGlued ? word[..^2] : word;
        if (glued is null && tokens.IsWord(index) && tokens.OneCardinal(index) is { } spelled and <= 12 && tokens.Is(index + 1, "am", "pm", "a.m.", "p.m."))
        {
            word = spelled.ToString(CultureInfo.InvariantCulture);
        }

        var colon = word.IndexOf(':', StringComparison.Ordinal);
        var hourText = colon > 0 ? word[..colon] : word;
        var minuteText = colon > 0 ? word[(colon + 1)..] : "0";
        if (!int.TryParse(hourText, NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            || !int.TryParse(minuteText, NumberStyles.None, CultureInfo.InvariantCulture, out var minute) || hour > 23 || minute > 59)
        {
            return null;
        }

        var half = glued ?? tokens.Word(index + 1).Replace(".", "", StringComparison.Ordinal);
        if (half is "am" or "pm" && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + (half is "pm" ? 12 : 0);
            return (new TimeOnly(hour, minute), SkipZone(tokens, glued is null ? index + 2 : index + 1));
        }

        return colon > 0 ? (new TimeOnly(hour, minute), SkipZone(tokens, index + 1)) : null;
    }

    private static int SkipZone(DateTokens tokens, int index) =>
        tokens.Form(index) is "ET" or "EST" or "EDT" or "CT" or "MT" or "PT" or "PST" or "PDT" or "GMT" or "UTC" or "BST" ? index + 1 : index;
}
