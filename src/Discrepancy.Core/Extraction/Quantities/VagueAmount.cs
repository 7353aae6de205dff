using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Amounts without a number: "dozens of", "hundreds of thousands of", "several hundred". Only their least value is known.</summary>
internal static class VagueAmount
{
    private const int Several = 2;

    /// <summary>The amount that starts at <paramref name="at"/>, without the "of" behind it; null where none does.</summary>
    public static Amount? Read(TokenRow row, int at) => ReadPlural(row, at) ?? ReadSeveral(row, at);

    private static Amount? ReadPlural(TokenRow row, int at)
    {
        var value = 1m;
        var end = at;
        while (end < row.Count && Plural(row.Word(end)) is { } scale && row.Word(end + 1) is "of" && value < 1e12m)
        {
            value *= scale;
            end += 2;
        }

        return end > at ? new Amount(at, end, value, value, value) { Stated = Approximator.AtLeast } : null;
    }

    private static Amount? ReadSeveral(TokenRow row, int at)
    {
        var scaleAt = row.Word(at) is "several" ? at + 1 : row.Word(at) is "a" && row.Word(at + 1) is "few" or "couple" ? at + 2 : -1;
        if (scaleAt < 0 || NumberWords.ScaleOf(row.Word(scaleAt)) is not { } scale)
        {
            return null;
        }

        var low = Several * scale;
        return new Amount(at, scaleAt + 1, low, low, scale) { Stated = Approximator.AtLeast };
    }

    private static decimal? Plural(string word) => word switch
    {
        "tens" => 10,
        "scores" => 20,
        _ when word.EndsWith('s') => NumberWords.ScaleOf(word[..^1]),
        _ => null,
    };
}
