namespace Discrepancy.Extraction;

/// <summary>Reads the amount that starts at a token: a number or a range of two, with the currency signs before them.</summary>
internal static class AmountReader
{
    /// <summary>The amount; null where none starts at <paramref name="at"/>.</summary>
    public static Amount? Read(TokenRow row, int at)
    {
        if (ReadOne(row, at) is not { } low)
        {
            return null;
        }

        return low.IsOrdinal || !low.IsSingle ? low : ShareReader.Read(row, low) ?? ReadRange(row, low) ?? low;
    }

    /// <summary>One number with its currency sign.</summary>
    public static Amount? ReadOne(TokenRow row, int at)
    {
        var (start, currency) = CurrencySign.Read(row, at);
        if (JoinedPair.Read(row, start) is { } pair)
        {
            return pair.First < pair.Second ? WithScale(row, start, new Amount(at, start + 1, pair.First, pair.Second, 1) { Currency = currency }) : null;
        }

        if (!NumberReader.TryRead(row.Tokens, start, out var number) || (currency is not null && number.IsOrdinal))
        {
            return null;
        }

        return new Amount(at, number.EndToken, number.Value, number.Value, number.Step) { Currency = currency, IsOrdinal = number.IsOrdinal };
    }

    private static Amount WithScale(TokenRow row, int at, Amount pair)
    {
        var scaleAt = row.SkipHyphen(at + 1);
        return NumberWords.ScaleOf(row.Word(scaleAt)) is { } scale && pair.High < 1e12m
            ? pair with { End = scaleAt + 1, Low = pair.Low * scale, High = pair.High * scale, Step = scale }
            : pair;
    }

    private static Amount? ReadRange(TokenRow row, Amount low)
    {
        var isSuspended = IsSuspended(row, low.End);
        var end = isSuspended ? low.End + 1 : low.End;
        var join = row.Word(end);
        var isBetween = row.Word(low.First - 1) is "between";
        var joins = isBetween || IsBetweenAges(row, low.First) ? join is "and" : !IsChange(row, low.First) && (join is "to" or "or" or "~" || row.IsTightHyphen(low.End) || (join is "through" && row.IsDigits(low.First) && row.IsDigits(low.End + 1)));
        if (!joins || ReadOne(row, end + 1) is not { IsOrdinal: false, IsSingle: true } high || (isSuspended && !row.IsTightHyphen(high.End)))
        {
            return null;
        }

        if (high.Currency is not null && low.Currency is null)
        {
            return null;
        }

        var scale = high.Currency is null || row.IsHyphen(low.End) || join is "to" or "or" or "and" ? SharedScale(row, low, high) : 1;
        if (low.Low * scale == high.High && join is "and")
        {
            return low with { First = isBetween ? low.First - 1 : low.First, End = high.End, Low = high.High, IsSpan = true };
        }

        return low.Low * scale < high.High && (row.IsHyphen(low.End) || join is not "or" || IsNear(low.Low * scale, high.High))
            ? low with { First = isBetween ? low.First - 1 : low.First, End = high.End, Low = low.Low * scale, High = high.High, Step = Math.Min(low.Step * scale, high.Step) }
            : null;
    }

    // "A three- to four-page note": the noun of the first number follows the second.
    private static bool IsSuspended(TokenRow row, int at) => row.IsHyphen(at) && !row.Tokens[at].SpaceBefore && row.Word(at + 1) is "to" or "or" && row.Tokens[at + 1].SpaceBefore;

    private static bool IsBetweenAges(TokenRow row, int first) =>
        row.Word(first - 1) is "of" && row.Word(first - 2) is "ages" && row.Word(first - 3) is "the" && row.Word(first - 4) is "between";

    // "From 10 to 15" tells a change, unless it says that it is a range.
    private static bool IsChange(TokenRow row, int first) => row.Word(first - 1) is "from"
        && row.Word(first - 2) is not ("range" or "ranges" or "ranged" or "ranging" or "vary" or "varies" or "varied" or "varying" or "run" or "runs" or "ran" or "anywhere" or "is" or "are");

    // "10 to 15 million": the scale counts for both.
    private static decimal SharedScale(TokenRow row, Amount low, Amount high)
    {
        var scale = NumberWords.ScaleOf(row.Word(high.End - 1)) ?? 1;
        var isStated = scale > 1 && high.End - 1 > low.End + 1;
        return isStated && NumberWords.ScaleOf(row.Word(low.End - 1)) is null && low.Low < high.High / scale ? scale : 1;
    }

    // "Five or six", but not "one or 300".
    private static bool IsNear(decimal low, decimal high) => low > 0 && high <= low * 3;
}
