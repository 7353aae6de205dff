using System.Collections.Frozen;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>The names of public days.</summary>
internal static class HolidayWords
{
    // Longer names stand before their beginnings: "Christmas Eve" before "Christmas".
    private static readonly (string[] Words, Holiday Holiday)[] Names =
    [
        (["christmas", "eve"], Holiday.ChristmasEve),
        (["christmas", "day"], Holiday.Christmas),
        (["christmas"], Holiday.Christmas),
        (["boxing", "day"], Holiday.BoxingDay),
        (["new", "year", "'s", "eve"], Holiday.NewYearsEve),
        (["new", "years", "eve"], Holiday.NewYearsEve),
        (["new", "year", "'s", "day"], Holiday.NewYearsDay),
        (["new", "years", "day"], Holiday.NewYearsDay),
        (["new", "year", "day"], Holiday.NewYearsDay),
        (["new", "year"], Holiday.NewYearsDay),
        (["independence", "day"], Holiday.FourthOfJuly),
        (["earth", "day"], Holiday.EarthDay),
        (["international", "workers", "'", "day"], Holiday.WorkersDay),
        (["may", "day"], Holiday.WorkersDay),
        (["martin", "luther", "king", "jr.", "day"], Holiday.MartinLutherKingDay),
        (["martin", "luther", "king", "day"], Holiday.MartinLutherKingDay),
        (["groundhog", "day"], Holiday.GroundhogDay),
        (["valentine", "'s", "day"], Holiday.ValentinesDay),
        (["presidents", "'", "day"], Holiday.PresidentsDay),
        (["presidents", "day"], Holiday.PresidentsDay),
        (["st.", "patrick", "'s", "day"], Holiday.SaintPatricksDay),
        (["april", "fools", "'", "day"], Holiday.AprilFoolsDay),
        (["april", "fool", "'s", "day"], Holiday.AprilFoolsDay),
        (["ash", "wednesday"], Holiday.AshWednesday),
        (["palm", "sunday"], Holiday.PalmSunday),
        (["good", "friday"], Holiday.GoodFriday),
        (["easter", "monday"], Holiday.EasterMonday),
        (["easter", "sunday"], Holiday.Easter),
        (["easter"], Holiday.Easter),
        (["mother", "'s", "day"], Holiday.MothersDay),
        (["memorial", "day"], Holiday.MemorialDay),
        (["father", "'s", "day"], Holiday.FathersDay),
        (["juneteenth"], Holiday.Juneteenth),
        (["fourth", "of", "july"], Holiday.FourthOfJuly),
        (["labor", "day"], Holiday.LaborDay),
        (["columbus", "day"], Holiday.ColumbusDay),
        (["halloween"], Holiday.Halloween),
        (["veterans", "day"], Holiday.VeteransDay),
        (["thanksgiving", "day"], Holiday.Thanksgiving),
        (["thanksgiving"], Holiday.Thanksgiving),
        (["black", "friday"], Holiday.BlackFriday),
        (["cyber", "monday"], Holiday.CyberMonday),
    ];

    private static readonly FrozenSet<string> Openings = Names.Select(name => name.Words[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the name of a public day opens with the word.</summary>
    internal static bool Opens(string word) => Openings.Contains(word);

    /// <summary>The public day whose name starts at <paramref name="index"/>; most names are told without their capital.</summary>
    internal static (Holiday Holiday, int End)? Read(DateTokens tokens, int index)
    {
        if (!Opens(tokens.Word(index)))
        {
            return null;
        }

        foreach (var (words, holiday) in Names)
        {
            // "good friday" and "may day" can be other words; no other word looks like "easter".
            if (tokens.Sequence(index, words) && IsOurs(tokens, index, index + words.Length, holiday, words) && (tokens.IsCapitalized(index) || holiday is not (Holiday.GoodFriday or Holiday.WorkersDay or Holiday.MemorialDay or Holiday.PresidentsDay)))
            {
                return (holiday, index + words.Length);
            }
        }

        return null;
    }

    // "Before New Year", but not "in the new year" nor "New Year resolutions"; other countries have independence days of their own.
    private static bool IsOurs(DateTokens tokens, int index, int end, Holiday holiday, string[] words) => holiday switch
    {
        Holiday.NewYearsDay when words.Length == 2 => tokens.Is(index - 1, "before", "after", "by", "until", "since", "at")
            && (!tokens.IsWord(end) || FunctionWords.IsFunctionWord(tokens.Word(end))) && !tokens.Is(end, "'s", "'", "-"),
        Holiday.FourthOfJuly when words.Length == 2 => !IsOfCountry(tokens, index, end),
        _ => true,
    };

    private static bool IsOfCountry(DateTokens tokens, int index, int end) =>
        tokens.Is(index - 1, "'s", "'", "its", "their", "his", "her")
        || (tokens.IsCapitalized(index - 1) && tokens.IsWord(index - 1) && !FunctionWords.IsFunctionWord(tokens.Word(index - 1)))
        || (tokens.Is(end, "of", "in") && tokens.IsCapitalized(end + 1));
}
