namespace Discrepancy.Training.Data;

/// <summary>Words before a person's name that are not part of it.</summary>
internal static class Titles
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Sir", "Dame", "Lord", "Lady", "Prof", "Prof.", "Professor",
        "President", "Vice", "Prime", "Minister", "Secretary", "Senator", "Sen.", "Rep.", "Representative", "Congressman",
        "Gov.", "Governor", "Mayor", "Judge", "Justice", "Chief", "Sheriff", "Sgt.", "Sergeant", "Lt.", "Lieutenant",
        "Capt.", "Captain", "Col.", "Colonel", "Gen.", "General", "Maj.", "Major", "Cpl.", "Pvt.", "Officer", "Detective",
        "Det.", "Deputy", "Constable", "Inspector", "Superintendent", "Commissioner", "Director", "Chairman", "CEO",
        "Attorney", "District", "Coach", "Rev.", "Reverend", "Father", "Bishop", "Pope", "King", "Queen", "Prince", "Princess",
        "Ambassador", "Chancellor", "Premier", "Agent", "Special", "Actor", "Actress", "Singer", "Director-General",
    };

    public static bool Contains(string word) => Words.Contains(word);
}
