using System.Collections.Immutable;

namespace Discrepancy.Language;

/// <summary>Surnames of two parts ("Rivera-Ortiz"), which are several tokens.</summary>
internal static class HyphenatedName
{
    /// <summary>Whether the token is the hyphen between two parts of a name, both with a capital and without white space.</summary>
    public static bool IsJoint(ImmutableArray<Token> tokens, int hyphen) =>
        hyphen > 0 && hyphen + 1 < tokens.Length && tokens[hyphen].Form is "-" && !tokens[hyphen].SpaceBefore && !tokens[hyphen + 1].SpaceBefore
        && IsPart(tokens[hyphen - 1]) && IsPart(tokens[hyphen + 1]);

    private static bool IsPart(Token token) => token.PartOfSpeech is PartOfSpeech.ProperNoun && char.IsUpper(token.Form[0]);
}
