namespace Discrepancy.Extraction;

/// <summary>Adds the fraction that follows a whole number: "3 1/2", "two and a half", "a million and a half".</summary>
internal static class MixedFraction
{
    /// <summary>The number with its fraction; the number itself where none follows.</summary>
    public static NumberReading Extend(IReadOnlyList<NumberPiece> pieces, NumberReading whole)
    {
        if (whole.StatedStep < 1 || whole.Value % 1 != 0 || whole.Value < 0 || whole.Value > decimal.MaxValue / 2)
        {
            return whole;
        }

        if (Part(pieces, whole) is not { } part || part.Value >= 1)
        {
            return whole;
        }

        // "A billion and a half" is half a billion more, "a billion and a half million" half a million.
        var isScaled = part.End < pieces.Count && NumberWords.ScaleOf(pieces[part.End].Word) is { } own && own < whole.Scale;
        var scale = isScaled ? NumberWords.ScaleOf(pieces[part.End].Word)!.Value : whole.Scale;
        return whole with
        {
            Value = whole.Value + (part.Value * scale),
            Step = part.StatedStep * scale,
            StatedStep = part.StatedStep * scale,
            End = isScaled ? part.End + 1 : part.End,
        };
    }

    private static NumberReading? Part(IReadOnlyList<NumberPiece> pieces, NumberReading whole)
    {
        var at = NumberPiece.SkipHyphen(pieces, whole.End);
        if (at >= pieces.Count || pieces[at].Word is not ("and" or "&"))
        {
            return DigitNumber.ReadFraction(pieces, at);
        }

        at = NumberPiece.SkipHyphen(pieces, at + 1);
        return CountedFraction.Read(pieces, at) ?? DigitNumber.ReadFraction(pieces, at);
    }
}
