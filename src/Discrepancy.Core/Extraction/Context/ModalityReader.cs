using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Tells from the words of a clause how it stands to reality. Without a parse, a cue counts for its whole clause.</summary>
internal static class ModalityReader
{
    private static readonly WordSet Planned = new("will 'll ’ll shall plan plans planned planning intend intends intended scheduled expects expected vows vowed agreed proposes proposed");

    private static readonly WordSet Suspected = new("suspected alleged allegedly apparent apparently reportedly believed purported presumed");

    private static readonly WordSet Possible = new("may might could possibly perhaps would");

    private static readonly WordSet Denied = new("denied denies deny rejected disputed");

    private static readonly WordSet Negations = new("not n't n’t never no nobody nothing neither without");

    /// <summary>The modality of the clause around the tokens <paramref name="first"/> to <paramref name="end"/> (excluded).</summary>
    public static Modality ReadModality(ImmutableArray<Token> tokens, int first, int end)
    {
        var words = MainWords(tokens, first, end);
        return Has(words, Denied) ? Modality.Denied
            : Has(words, Suspected) ? Modality.Suspected
            : Has(words, Planned) ? Modality.Planned
            : Has(words, Possible) ? Modality.Possible
            : Modality.Asserted;
    }

    /// <summary>The polarity of the clause around the tokens <paramref name="first"/> to <paramref name="end"/> (excluded).</summary>
    public static Polarity ReadPolarity(ImmutableArray<Token> tokens, int first, int end) =>
        Has(MainWords(tokens, first, end), Negations) ? Polarity.Negative : Polarity.Positive;

    /// <summary>The clause up to "that": what was announced in May may be planned, but the announcement is done.</summary>
    private static ReadOnlySpan<Token> MainWords(ImmutableArray<Token> tokens, int first, int end)
    {
        var (left, right) = ClauseBounds.Around(tokens, first, end);
        var stop = end;
        while (stop < right && tokens[stop].Form is not "that")
        {
            stop++;
        }

        return tokens.AsSpan(left, stop - left);
    }

    private static bool Has(ReadOnlySpan<Token> tokens, WordSet cues)
    {
        foreach (var token in tokens)
        {
            if (cues.Contains(token.Form))
            {
                return true;
            }
        }

        return false;
    }
}
