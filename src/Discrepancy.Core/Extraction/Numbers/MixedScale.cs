namespace Discrepancy.Extraction;

/// <summary>Adds the smaller number behind a number in digits with a scale word: "4 thousand 3 hundred and 21", "6 crore and two hundred".</summary>
internal static class MixedScale
{
    // "2 million and 500 workers" are two numbers more often than one.
    private static readonly decimal[] Open = [100, 1_000, 100_000, 10_000_000];

    /// <summary>The number with what follows it; the number itself where nothing does.</summary>
    public static NumberReading Extend(IReadOnlyList<NumberPiece> pieces, NumberReading whole, bool afterBetween)
    {
        while (!afterBetween && Open.Contains(whole.Scale) && whole.Value > 0 && Tail(pieces, whole) is { } tail && tail.Value > 0 && tail.Value < whole.Scale)
        {
            whole = new NumberReading(whole.Value + tail.Value, tail.Step, tail.End) { Scale = tail.Scale, StatedStep = tail.StatedStep };
        }

        return whole;
    }

    private static NumberReading? Tail(IReadOnlyList<NumberPiece> pieces, NumberReading whole)
    {
        var isAnd = whole.End < pieces.Count && pieces[whole.End].Word is "and";
        var at = isAnd ? whole.End + 1 : whole.End;
        if (at >= pieces.Count)
        {
            return null;
        }

        var isDigits = pieces[at].Word.Length <= 3 && int.TryParse(pieces[at].Word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits);
        if (!isDigits)
        {
            return isAnd && CardinalWords.Read([.. pieces.Skip(at)], afterBetween: false) is { IsOrdinal: false } words ? words with { End = at + words.End } : null;
        }

        var value = decimal.Parse(pieces[at].Word, System.Globalization.CultureInfo.InvariantCulture);
        var scale = at + 1 < pieces.Count ? NumberWords.ScaleOf(pieces[at + 1].Word) ?? 1 : 1;
        // "Rs 500 crore and 300 shillings" are two amounts.
        return (isAnd && whole.Scale <= 1_000) || scale > 1 ? new NumberReading(value * scale, scale, scale > 1 ? at + 2 : at + 1) { Scale = scale, StatedStep = scale } : null;
    }
}
