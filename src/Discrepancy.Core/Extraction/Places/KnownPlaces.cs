using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads places of the built-in geography, and the regions and countries that the text states behind a place.</summary>
internal static class KnownPlaces
{
    private const int LongestPlace = 4;

    /// <summary>The place that starts at <paramref name="first"/>; of several places with one name the one that the text behind it tells, else none holds it for sure.</summary>
    public static PlaceMention? Read(ImmutableArray<Token> tokens, int first)
    {
        for (var length = Math.Min(LongestPlace, tokens.Length - first); length > 0; length--)
        {
            var name = Words(tokens, first, first + length);
            if (char.IsUpper(name[0]) && GeographyLexicon.Default.TryFind(name, out var entry) && !entry.IsCommonWord && EndsName(tokens, first + length))
            {
                return new PlaceMention(first, first + length, new PlaceValue(entry.Name, entry.Kind, entry.IsAmbiguous ? [] : entry.Within));
            }
        }

        return null;
    }

    /// <summary>The place with what stands behind it: ", Pomerania", ", Va.,".</summary>
    public static PlaceMention WithContainers(ImmutableArray<Token> tokens, PlaceMention place)
    {
        if (place.EndToken + 1 >= tokens.Length || tokens[place.EndToken].Form is not "," || Container(tokens, place.EndToken + 1) is not var (holder, end))
        {
            return place;
        }

        var entry = GeographyLexicon.Default.FindAll(place.Place.Name).FirstOrDefault(candidate => candidate.Within.Contains(holder.Name, StringComparer.Ordinal));
        var isNew = entry is null && place.Place.Kind == PlaceKind.City && holder.Kind is PlaceKind.Region or PlaceKind.Country;
        return entry is not null || isNew
            ? place with { EndToken = end, Place = new PlaceValue(entry?.Name ?? place.Place.Name, entry?.Kind ?? PlaceKind.City, entry?.Within ?? [holder.Name, .. holder.Within]) }
            : place;
    }

    /// <summary>Whether no further part of a name stands at <paramref name="index"/>.</summary>
    public static bool EndsName(ImmutableArray<Token> tokens, int index) =>
        index >= tokens.Length || !(char.IsUpper(tokens[index].Form[0]) || tokens[index].Form is "'s" or "’s" or "'" or "’" or "-");

    /// <summary>The words of a name.</summary>
    public static string Words(ImmutableArray<Token> tokens, int first, int end) => string.Join(' ', tokens.AsSpan(first, end - first).ToArray().Select(token => token.Form));

    private static (PlaceEntry Holder, int End)? Container(ImmutableArray<Token> tokens, int first)
    {
        for (var length = Math.Min(LongestPlace, tokens.Length - first); length > 0; length--)
        {
            var words = Words(tokens, first, first + length);
            if (!EndsName(tokens, first + length))
            {
                continue;
            }

            if (GeographyLexicon.Default.TryFindRegionAbbreviation(words, out var region))
            {
                return (region, first + length);
            }

            if (char.IsUpper(words[0]) && GeographyLexicon.Default.FindAll(words).FirstOrDefault(entry => entry.Kind is PlaceKind.Region or PlaceKind.Country) is { } holder)
            {
                return (holder, first + length);
            }
        }

        return null;
    }
}
