namespace Discrepancy.Extraction;

/// <summary>Reads the decimals of a number in words: "five point five", "two hundred point seventy-one", "nought point nought four".</summary>
internal static class DecimalWords
{
    /// <summary>The number with its decimals; the number itself where none follow.</summary>
    public static NumberReading Extend(IReadOnlyList<NumberPiece> pieces, NumberReading whole)
    {
        if (whole.End >= pieces.Count || pieces[whole.End].Word is not "point" || whole.IsOrdinal || whole.Value > decimal.MaxValue / 2)
        {
            return whole;
        }

        var digits = Digits(pieces, whole.End + 1, out var end);
        if (digits.Length == 0)
        {
            return whole;
        }

        var step = digits.Aggregate(1m, (size, _) => size / 10);
        var part = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) * step;
        return new NumberReading(whole.Value + part, step, end) { StatedStep = step };
    }

    private static string Digits(IReadOnlyList<NumberPiece> pieces, int at, out int end)
    {
        var digits = "";
        end = at;
        while (end < pieces.Count && digits.Length < 12 && NumberWords.CardinalOf(pieces[end].Word) is >= 0 and < 10 and var digit)
        {
            digits += (char)('0' + digit);
            end++;
        }

        if (digits.Length == 0 && at < pieces.Count && CardinalWords.Read([.. pieces.Skip(at)], afterBetween: true) is { IsOrdinal: false, Value: < 100 and > 9 } read)
        {
            end = at + read.End;
            return ((int)read.Value).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return digits;
    }
}
