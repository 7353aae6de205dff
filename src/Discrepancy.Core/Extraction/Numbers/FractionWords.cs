namespace Discrepancy.Extraction;

/// <summary>Reads fractions in words: "half", "a third of", "two-thirds", "half a million", "a quarter of a million".</summary>
internal static class FractionWords
{
    /// <summary>The fraction that starts at <paramref name="at"/>, with steps of 0.1; null where none does.</summary>
    public static NumberReading? Read(IReadOnlyList<NumberPiece> pieces, int at)
    {
        var isHalf = pieces[at].Word is "half" && (at + 1 >= pieces.Count || pieces[at + 1].Word is not ("brother" or "sister"));
        var fraction = isHalf ? new NumberReading(0.5m, 0.1m, at + 1) { StatedStep = 0.5m } : ReadQuarter(pieces, at) ?? CountedFraction.Read(pieces, at);
        return fraction is { } found && (isHalf || IsShare(pieces, at, found))
            ? found with { Step = 0.1m, StatedStep = 0.1m, End = SkipArticle(pieces, found.End) }
            : null;
    }

    // "A quarter million" without its article.
    private static NumberReading? ReadQuarter(IReadOnlyList<NumberPiece> pieces, int at) =>
        pieces[at].Word is "quarter" && at + 1 < pieces.Count && NumberWords.ScaleOf(pieces[at + 1].Word) is >= 1000
            ? new NumberReading(0.25m, 0.1m, at + 1) { StatedStep = 0.25m }
            : null;

    // "A third of voters", "rose by a third", but "a third term", "a quarter".
    private static bool IsShare(IReadOnlyList<NumberPiece> pieces, int at, NumberReading found)
    {
        if (pieces[at].Word is not ("a" or "an"))
        {
            return true;
        }

        var last = pieces[found.End - 1].Word;
        if (last is "half" || found.End >= pieces.Count)
        {
            return last is not "quarter";
        }

        var next = pieces[found.End].Word;
        return next is "of" or "more" or "less" or "fewer" or "higher" or "lower" or "bigger" or "larger" or "smaller"
            || NumberWords.ScaleOf(next) is not null || (last is not "quarter" && next is "." or "," or ";" or ")");
    }

    // "Half a million", "a quarter of a million": the article belongs to the scale behind it.
    private static int SkipArticle(IReadOnlyList<NumberPiece> pieces, int end)
    {
        var at = end < pieces.Count && pieces[end].Word is "of" ? end + 1 : end;
        return at + 1 < pieces.Count && pieces[at].Word is "a" && NumberWords.ScaleOf(pieces[at + 1].Word) is not null ? at + 1 : end;
    }
}
