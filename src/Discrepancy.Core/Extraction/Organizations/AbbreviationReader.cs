using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Finds where a text introduces the short form of an organization: "the National Park Authority (NPA)". The letters must be the initials of the
/// capitalised words before the parenthesis, in order and without gap (the strict case of Schwartz and Hearst, 2003).
/// </summary>
internal static class AbbreviationReader
{
    private const int Longest = 8;

    private static readonly WordSet SmallWords = new("of the and for in on to de du la des");

    /// <summary>The introductions in a sentence, in order.</summary>
    public static IEnumerable<OrganizationMention> Read(ImmutableArray<Token> tokens, ImmutableArray<EntityMention> entities)
    {
        for (var i = 2; i + 2 < tokens.Length; i++)
        {
            if (tokens[i].Form is "(" && tokens[i + 2].Form is ")" && IsAbbreviation(tokens[i + 1].Form) && FirstOf(tokens, i, tokens[i + 1].Form) is { } first
                && IsOrganization(tokens, entities, first, i))
            {
                yield return new OrganizationMention(first, i + 3, new OrganizationName(KnownPlaces.Words(tokens, first, i), tokens[i + 1].Form));
            }
        }
    }

    /// <summary>Whether a word is written as a short form: two capitals or more and hardly anything else.</summary>
    public static bool IsAbbreviation(string form) => form.Length is >= 2 and <= Longest && char.IsUpper(form[0]) && form.Count(char.IsUpper) * 2 > form.Length && form.All(char.IsLetter);

    private static int? FirstOf(ImmutableArray<Token> tokens, int end, string abbreviation)
    {
        var initials = abbreviation.Where(char.IsUpper).ToList();
        var index = end;
        while (initials.Count > 0 && index > 0)
        {
            index--;
            if (char.IsUpper(tokens[index].Form[0]) && tokens[index].Form[0] == initials[^1])
            {
                initials.RemoveAt(initials.Count - 1);
            }
            else if (!SmallWords.Contains(tokens[index].Form) && tokens[index].Form is not "&" and not "-")
            {
                return null;
            }
        }

        return initials.Count == 0 ? index : null;
    }

    private static bool IsOrganization(ImmutableArray<Token> tokens, ImmutableArray<EntityMention> entities, int first, int end) =>
        OrganizationNounLexicon.Default.IsName(KnownPlaces.Words(tokens, first, end))
        || entities.Any(entity => entity.Kind == EntityKind.Organization && entity.FirstToken < end && first < entity.EndToken);
}
