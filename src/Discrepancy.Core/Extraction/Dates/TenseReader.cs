using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Tells the tense of the clause around a date from its function words and the endings of its verbs: the nearest cue to the left within the
/// clause, else the nearest to the right. It needs no tags.
/// </summary>
internal static class TenseReader
{
    /// <summary>The tense of the words around the tokens <paramref name="first"/> to <paramref name="end"/> (excluded).</summary>
    internal static VerbTense Read(Sentence sentence, int first, int end)
    {
        var tokens = new DateTokens(sentence.Tokens);
        for (var index = first - 1; index >= 0 && !IsBoundary(tokens, index); index--)
        {
            if (TenseCues.At(tokens, index) is var tense and not VerbTense.Unknown)
            {
                return tense;
            }
        }

        for (var index = end; index < tokens.Count && !IsBoundary(tokens, index); index++)
        {
            if (TenseCues.At(tokens, index) is var tense and not VerbTense.Unknown)
            {
                return tense;
            }
        }

        return VerbTense.Unknown;
    }

    // A comma is none: "On Wednesday, the Senate voted".
    private static bool IsBoundary(DateTokens tokens, int index) =>
        tokens.Is(index, ";", ":", "--", "—", "\"", "“", "”", "``", "''", "(", ")");
}
