namespace Discrepancy.Extraction;

/// <summary>
/// Reads a number of parts: "a half", "one-third", "twenty-three fifths", "one hundred thirty-fifths". The parts are the longest that
/// the words allow: "one hundred thirty fifths" are a hundred of thirty-five.
/// </summary>
internal static class CountedFraction
{
    private const int MostWords = 14;

    /// <summary>The fraction that starts at <paramref name="at"/>, its <see cref="NumberReading.StatedStep"/> one part; null where none does.</summary>
    public static NumberReading? Read(IReadOnlyList<NumberPiece> pieces, int at)
    {
        var end = at;
        while (end < pieces.Count && end - at < MostWords && (pieces[end].IsHyphen || NumberWords.Contains(pieces[end].Word) || pieces[end].Word is "an"))
        {
            end++;
        }

        // Without a part in it, it is a number as most are.
        if (!Enumerable.Range(at, end - at).Any(i => NumberWords.PartOf(pieces[i].Word) is not null || NumberWords.OrdinalOf(pieces[i].Word.TrimEnd('s')) is not null))
        {
            return null;
        }

        for (var split = at + 1; split < end; split++)
        {
            if (Count(pieces, at, split) is { } count && ReadParts(pieces, at, split, count) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static NumberReading? ReadParts(IReadOnlyList<NumberPiece> pieces, int at, int split, decimal count)
    {
        var start = NumberPiece.SkipHyphen(pieces, split);
        if (Denominator(pieces, start) is not { } parts || (start > split && parts.End > start + 1 && split - at > 1))
        {
            return null;
        }

        var isPlural = pieces[parts.End - 1].Word.EndsWith('s');
        var isQuarter = parts.Value is 2 or 4;
        return isPlural == count > 1 && (count <= parts.Value || !isQuarter) && !IsMixed(pieces, at, split, parts.Value)
            ? new NumberReading(count / parts.Value, 1 / parts.Value, parts.End) { StatedStep = 1 / parts.Value }
            : null;
    }

    private static decimal? Count(IReadOnlyList<NumberPiece> pieces, int at, int split)
    {
        if (split == at + 1 && pieces[at].Word is "a" or "an")
        {
            return 1;
        }

        // "Ninety-five hundred" is not parted behind "ninety".
        var isInside = pieces[split].IsHyphen && split + 1 < pieces.Count && NumberWords.CardinalOf(pieces[split + 1].Word) is not null;
        return !isInside && CardinalWords.Read([.. pieces.Skip(at).Take(split - at)], afterBetween: false) is { IsOrdinal: false, Value: > 0 } read && read.End == split - at
            ? read.Value
            : null;
    }

    private static (decimal Value, int End)? Denominator(IReadOnlyList<NumberPiece> pieces, int at)
    {
        if (at >= pieces.Count)
        {
            return null;
        }

        if (NumberWords.PartOf(pieces[at].Word) is { } part)
        {
            return (part, at + 1);
        }

        var words = pieces.Skip(at).Take(MostWords).Select(piece => piece.Word.EndsWith('s') && NumberWords.OrdinalOf(piece.Word[..^1]) is not null ? piece with { Word = piece.Word[..^1] } : piece);
        return CardinalWords.Read([.. words], afterBetween: false) is { IsOrdinal: true, Value: > 20 } read ? (read.Value, at + read.End) : null;
    }

    // "One hundred and three quarters" is a hundred and a part; "one hundred and thirty fifths" are parts.
    private static bool IsMixed(IReadOnlyList<NumberPiece> pieces, int at, int split, decimal parts)
    {
        var and = Enumerable.Range(at, split - at).LastOrDefault(i => pieces[i].Word is "and", -1);
        return and >= 0 && Count(pieces, and + 1, split) is { } tail && tail < parts;
    }
}
