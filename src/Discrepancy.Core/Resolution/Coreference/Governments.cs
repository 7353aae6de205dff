using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Resolution;

/// <summary>Tells where a capital or a government stands for its country: "Oslo said", "the Norwegian government".</summary>
internal static class Governments
{
    /// <summary>The country; null where the token stands for none.</summary>
    public static string? CountryOf(MentionReader reader, DependencyTree tree, int index)
    {
        var token = reader.Tokens[index];
        if (token.Form is "government" or "Government")
        {
            return tree.Dependent(index, "amod", "compound", "nmod:poss") is >= 0 and var modifier ? PlaceWords.Canonicalize(reader.Tokens[modifier].Form) : null;
        }

        return token.PartOfSpeech is PartOfSpeech.ProperNoun && GeographyLexicon.Default.TryFindByCapital(token.Form, out var country) && Speaks(reader, index)
            ? country.Name
            : null;
    }

    private static bool Speaks(MentionReader reader, int index)
    {
        var mention = reader.Read(index, index + 1);
        return mention.Role == MentionRole.Subject && mention.Clause >= 0
            && ReportingLexicon.Default.Verb(reader.Tokens[mention.Clause].Lemma) is { Sort: ReportingSort.Speech or ReportingSort.Thought };
    }
}
