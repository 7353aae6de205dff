namespace Discrepancy.Lexicons;

/// <summary>One name for a place, whatever word the text uses for it.</summary>
internal static class PlaceWords
{
    /// <summary>The canonical place of a single word: "Japan" for "Japan" and "Japanese"; null where the word names none, or a common thing.</summary>
    public static string? Canonicalize(string word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0]))
        {
            return null;
        }

        if (GeographyLexicon.Default.TryFindByPeople(word, out var people))
        {
            return people.Name;
        }

        return GeographyLexicon.Default.TryFind(word, out var place) && !place.IsCommonWord ? place.Name : null;
    }
}
