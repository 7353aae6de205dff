using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Finds where things happen: a known place behind "in", or a venue behind "at". A place that is part of another name or an adjective
/// ("the Norwegian side", "Oslo's plans") says where nothing happens and is left out.
/// </summary>
internal static class PlaceMentionReader
{
    private const int LongestPlace = 4;

    /// <summary>The places of a sentence, in order.</summary>
    public static IEnumerable<PlaceMention> Read(ImmutableArray<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            var found = tokens[i].Form switch
            {
                "in" or "In" => ReadKnown(tokens, i + 1),
                "at" or "At" => ReadKnown(tokens, i + 1) ?? ReadVenue(tokens, i + 1),
                _ => null,
            };
            if (found is not null)
            {
                yield return found;
                i = found.EndToken - 1;
            }
        }
    }

    private static PlaceMention? ReadKnown(ImmutableArray<Token> tokens, int first)
    {
        if (tokens[first].Form is "the")
        {
            first++;
        }

        for (var length = Math.Min(LongestPlace, tokens.Length - first); length > 0; length--)
        {
            var name = string.Join(' ', tokens.AsSpan(first, length).ToArray().Select(token => token.Form));
            if (char.IsUpper(name[0]) && GeographyLexicon.Default.TryFind(name, out var entry) && !entry.IsCommonWord && EndsName(tokens, first + length))
            {
                ImmutableArray<string> within = entry.IsAmbiguous ? [] : entry.Within;
                return new PlaceMention(first, first + length, new PlaceValue(entry.Name, entry.Kind, within));
            }
        }

        return null;
    }

    private static bool EndsName(ImmutableArray<Token> tokens, int index) =>
        index >= tokens.Length || !(char.IsUpper(tokens[index].Form[0]) || tokens[index].Form is "'s" or "’s" or "'" or "’" or "-");

    /// <summary>"the Ministry of Foreign Affairs", "Japan's Foreign Ministry": a noun phrase with a capital whose words hold a kind of building.</summary>
    private static PlaceMention? ReadVenue(ImmutableArray<Token> tokens, int first)
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

        if (!hasVenue || end <= first)
        {
            return null;
        }

        var start = tokens[first].Form is "the" or "a" or "an" ? first + 1 : first;
        var name = string.Join(' ', tokens.AsSpan(start, end - start).ToArray().Select(token => token.Form)).Replace(" 's", "'s", StringComparison.Ordinal).Replace(" ’s", "’s", StringComparison.Ordinal);
        return new PlaceMention(start, end, new PlaceValue(name, PlaceKind.Venue, []));
    }

    private static bool IsVenueWord(ImmutableArray<Token> tokens, int index, int first)
    {
        var form = tokens[index].Form;
        return char.IsUpper(form[0]) || form is "of" or "for" or "'s" or "’s" || (index == first && form is "the" or "a" or "an")
            || form is "the" or "and" && index > first && index + 1 < tokens.Length && char.IsUpper(tokens[index + 1].Form[0])
            || VenueLexicon.Default.Contains(form) || (char.IsLower(form[0]) && index + 1 < tokens.Length && VenueLexicon.Default.Contains(tokens[index + 1].Form));
    }
}
