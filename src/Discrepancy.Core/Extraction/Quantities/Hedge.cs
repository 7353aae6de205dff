using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads the words that hedge a number: "nearly", "as many as", "or so".</summary>
internal static class Hedge
{
    private static readonly PhraseTable Before = PhraseTable.Load("approximators", "before");
    private static readonly PhraseTable After = PhraseTable.Load("approximators", "after");

    /// <summary>The hedge that ends at <paramref name="first"/>, and where it starts; nothing before <paramref name="limit"/> is read.</summary>
    public static (int First, Approximator Approximator) ReadBefore(TokenRow row, int first, int limit, Measure measure)
    {
        var length = Before.MatchBefore(row.Word, first, out var cells);
        // A mark at the start of a line quotes an older message.
        return length == 0 || first - length < limit || (first - length == 0 && row.Word(0)[0] is '>' or '<') || IsTimePreposition(row, first, length, measure)
            ? (first, Approximator.Exact)
            : (first - length, Enum.Parse<Approximator>(cells[2]));
    }

    /// <summary>The hedge that starts at <paramref name="end"/>, and where it ends.</summary>
    public static (int End, Approximator Approximator) ReadAfter(TokenRow row, int end)
    {
        var length = After.MatchFrom(row.Word, end, out var cells);
        // "200 or more than 190": the words hedge what follows.
        var isTaken = length > 0 && row.Word(end + length) is not "than" && !NumberReader.TryRead(row.Tokens, end + length, out _);
        return isTaken ? (end + length, Enum.Parse<Approximator>(cells[2])) : (end, Approximator.Exact);
    }

    // "Spread over five years" hedges nothing; "for over five years" does.
    private static bool IsTimePreposition(TokenRow row, int first, int length, Measure measure) =>
        measure == Measure.Duration && length == 1 && row.Word(first - 1) is "over"
        && row.Word(first - 2) is not ("for" or "lasted" or "took" or "of" or "lasting" or "in" or "after" or "taken" or "lasts");
}
