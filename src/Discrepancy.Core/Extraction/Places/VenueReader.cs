using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads a building or another spot: "the Ministry of Foreign Affairs", "Japan's Foreign Ministry", "the central station".</summary>
internal static class VenueReader
{
    /// <summary>The noun phrase that starts at <paramref name="first"/> and whose words hold a kind of building; null where there is none.</summary>
    public static PlaceMention? Read(ImmutableArray<Token> tokens, int first)
    {
        var end = first;
        var hasVenue = false;
        while (end < tokens.Length && IsVenueWord(tokens, end, first))
        {
            hasVenue |= VenueLexicon.Default.Contains(tokens[end].Form);
            end++;
        }

        while (end > first && tokens[end - 1].Form is "of" or "for" or "and" or "the")
        {
            end--;
        }

        if (!hasVenue || end <= first || IsFigurative(tokens, first, end) || tokens[end - 1].Relation is "compound")
        {
            return null;
        }

        var start = tokens[first].Form is "the" or "a" or "an" ? first + 1 : first;
        return new PlaceMention(start, end, new PlaceValue(NameOf(tokens, start, end), PlaceKind.Venue, []));
    }

    /// <summary>"at the base of this argument": a common noun that what follows explains.</summary>
    private static bool IsFigurative(ImmutableArray<Token> tokens, int first, int end) =>
        end < tokens.Length && tokens[end].Form is "of" && !tokens.AsSpan(first, end - first).ToArray().Any(token => char.IsUpper(token.Form[0]));

    private static string NameOf(ImmutableArray<Token> tokens, int start, int end) => KnownPlaces.Words(tokens, start, end)
        .Replace(" 's", "'s", StringComparison.Ordinal).Replace(" ’s", "’s", StringComparison.Ordinal);

    private static bool IsVenueWord(ImmutableArray<Token> tokens, int index, int first)
    {
        var form = tokens[index].Form;
        return char.IsUpper(form[0]) || form is "of" or "for" or "'s" or "’s" || (index == first && form is "the" or "a" or "an")
            || form is "the" or "and" && index > first && index + 1 < tokens.Length && char.IsUpper(tokens[index + 1].Form[0])
            || VenueLexicon.Default.Contains(form) || (char.IsLower(form[0]) && index + 1 < tokens.Length && VenueLexicon.Default.Contains(tokens[index + 1].Form));
    }
}
