using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Tells the whole name of a body from words that are cut out of a longer phrase: "Senate Majority" of "Senate Majority Leader".</summary>
internal static class OrganizationNameBounds
{
    /// <summary>Whether the words from <paramref name="first"/> to <paramref name="end"/> (excluded) are no name of their own.</summary>
    public static bool IsCut(ImmutableArray<Token> tokens, int first, int end)
    {
        var last = tokens[end - 1];
        if (last.PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Determiner or PartOfSpeech.Numeral
            || NumberWords.CardinalOf(last.Form.ToLowerInvariant()) is not null)
        {
            return true;
        }

        var words = KnownPlaces.Words(tokens, first, end);
        return IsOfParty(tokens, first, end) || (GoesOn(tokens, end) && !OrganizationNounLexicon.Default.IsName(last.Form) && !words.Contains(" of ", StringComparison.Ordinal));
    }

    // A noun follows that the words describe: "Senate GOP leadership"; but "National Water Agency officials" names the agency.
    private static bool GoesOn(ImmutableArray<Token> tokens, int end) =>
        end < tokens.Length && char.IsLetter(tokens[end].Form[0]) && tokens[end].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective;

    // "Ohio Republican Senate (nominee)": a chamber belongs to no party.
    private static bool IsOfParty(ImmutableArray<Token> tokens, int first, int end) =>
        tokens[end - 1].Form is "Senate" or "House" or "Congress" or "Parliament" or "Assembly" or "Legislature"
        && Enumerable.Range(first, end - 1 - first).Any(index => PartyLexicon.Default.TryFind(tokens[index].Form, out _));
}
