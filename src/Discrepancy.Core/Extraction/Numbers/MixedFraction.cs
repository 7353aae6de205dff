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

        return Part(pieces, whole) is { } part && part.Value < 1
            ? whole with { Value = whole.Value + (part.Value * whole.Scale), Step = part.StatedStep * whole.Scale, StatedStep = part.StatedStep * whole.Scale, End = part.End }
            : whole;
    }

    private static NumberReading? Part(IReadOnlyList<NumberPiece> pieces, NumberReading whole)
    {
        var at = NumberPiece.SkipHyphen(pieces, whole.End);
        if (at >= pieces.Count || pieces[at].Word is not ("and" or "&"))
        {
            return DigitNumber.ReadFraction(pieces, at);
        }

        at = NumberPiece.SkipHyphen(pieces, at + 1);
        return FractionWords.ReadCounted(pieces, at) ?? DigitNumber.ReadFraction(pieces, at);
    }
}
