using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Reads the party and the seat that American reports put behind a name: ", R-Ohio,", "(D-Va.)".</summary>
internal static class PartyMarkReader
{
    /// <summary>The party's name and the state behind the token <paramref name="end"/>; null where there is no such mark.</summary>
    public static (string Party, string Place)? Read(ImmutableArray<Token> tokens, int end)
    {
        if (end + 3 >= tokens.Length || tokens[end].Form is not ("," or "(") || tokens[end + 2].Form is not ("-" or "–"))
        {
            return null;
        }

        var party = tokens[end + 1].Form switch
        {
            "R" => "Republican Party",
            "D" => "Democratic Party",
            "I" => "independent",
            _ => null,
        };
        return party is null ? null : (party, StateOf(tokens, end + 3));
    }

    private static string StateOf(ImmutableArray<Token> tokens, int first)
    {
        for (var length = Math.Min(2, tokens.Length - first); length > 0; length--)
        {
            var words = KnownPlaces.Words(tokens, first, first + length);
            if (GeographyLexicon.Default.TryFindRegionAbbreviation(words, out var region) || GeographyLexicon.Default.TryFind(words, out region))
            {
                return region.Name;
            }
        }

        return "";
    }
}
