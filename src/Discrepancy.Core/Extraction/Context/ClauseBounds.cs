using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>
/// Finds the clause around a stretch of tokens from punctuation and the closed word classes.
/// What follows "that" belongs to the clause, because there the sentence says what was announced, agreed or promised.
/// </summary>
internal static class ClauseBounds
{
    /// <summary>First token and the token behind the last of the clause around <paramref name="first"/> to <paramref name="end"/> (excluded).</summary>
    public static (int First, int End) Around(ImmutableArray<Token> tokens, int first, int end)
    {
        var left = first;
        while (left > 0 && !Opens(tokens, left))
        {
            left--;
        }

        var right = end;
        while (right < tokens.Length && !Opens(tokens, right) && !Closes(tokens[right]))
        {
            right++;
        }

        return (left, right);
    }

    private static bool Opens(ImmutableArray<Token> tokens, int index)
    {
        var form = tokens[index].Form;
        if (FunctionWordLexicon.Default.IsSubordinator(form) && !IsAsPossible(tokens, index))
        {
            // "since 2019", "after the vote": a preposition unless a subject and a verb follow, which only a parse can tell.
            return index + 1 < tokens.Length && !char.IsAsciiDigit(tokens[index + 1].Form[0]);
        }

        return index > 0 && tokens[index - 1].Form is "," && FunctionWordLexicon.Default.IsCoordinator(form)
            || index > 0 && Closes(tokens[index - 1])
            || form is "who" or "which" or "whose";
    }

    // "As soon as possible" is no clause.
    private static bool IsAsPossible(ImmutableArray<Token> tokens, int index) =>
        tokens[index].Form is "as" && (IsPossible(tokens, index + 1) || (IsPossible(tokens, index + 3) && tokens[index + 2].Form is "as"));

    private static bool IsPossible(ImmutableArray<Token> tokens, int index) => index < tokens.Length && tokens[index].Form is "possible" or "practicable";

    private static bool Closes(Token token) => token.Form is ";" or ":" or "—" or "--" or "(" or ")";
}
