using Discrepancy.Lexicons;

namespace Discrepancy.Comparison;

/// <summary>Tells names of places, and words for their people, that cannot mean one place.</summary>
internal static class WordedPlaces
{
    private static readonly string[] Articles = ["a ", "an ", "the ", "A ", "An ", "The "];

    /// <summary>Whether both name places, or both peoples, and neither place lies within the other.</summary>
    public static bool AreApart(string left, string right)
    {
        var (one, other) = (WithoutArticle(left), WithoutArticle(right));
        return Find(one) is { } place && Find(other) is { } otherPlace
            && !string.Equals(place, otherPlace, StringComparison.Ordinal)
            && !GeographyLexicon.Default.IsWithin(place, otherPlace)
            && !GeographyLexicon.Default.IsWithin(otherPlace, place);
    }

    private static string? Find(string words) =>
        GeographyLexicon.Default.TryFindByPeople(words, out var people) ? people.Name
        : GeographyLexicon.Default.TryFind(words, out var place) && !place.IsCommonWord ? place.Name
        : null;

    private static string WithoutArticle(string words) =>
        Array.Find(Articles, article => words.StartsWith(article, StringComparison.Ordinal)) is { } article ? words[article.Length..] : words;
}
