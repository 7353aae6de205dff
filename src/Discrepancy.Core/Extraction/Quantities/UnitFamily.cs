using System.Globalization;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Durations and physical units: "3 1/2 hours", "five-year", "half an hour", "12 square miles".</summary>
internal static class UnitFamily
{
    private static readonly PhraseTable Units = PhraseTable.Load("units");

    public static Measured? Read(TokenRow row, Amount amount)
    {
        if (amount.Currency is not null || amount.IsOrdinal)
        {
            return null;
        }

        var at = row.SkipHyphen(amount.End);
        var isBracketed = row.Word(at) is "(" or "[" or "{" or "<" && row.Word(at + 2) is ")" or "]" or "}" or ">";
        at += isBracketed || (amount.Low < 1 && row.Word(at) is "a" or "an") ? 1 : 0;
        at += amount.Low < 1 && row.Word(at) is "of" && row.Word(at + 1) is "a" or "an" ? 2 : 0;
        var length = Units.MatchFrom(row.Form, at, out var cells);
        if (length == 1 && cells[0].Length == 1 && !string.Equals(cells[0], row.Form(at), StringComparison.Ordinal))
        {
            // "5 M" are millions.
            return null;
        }

        if (length == 0)
        {
            return row.Word(at) is "pound" or "pounds" ? new Measured(at + 1, Measure.Physical, "pound", at) : null;
        }

        var factor = decimal.Parse(cells[3], CultureInfo.InvariantCulture);
        var measure = cells[1] is "Duration" ? Measure.Duration : Measure.Physical;
        var found = new Measured(at + length + (isBracketed ? 1 : 0), measure, cells[2], at + length - 1) { Factor = factor };
        return IsName(row, at) ? null : factor == 1 && at == amount.End ? CompoundUnit.Add(row, amount, found) : found;
    }

    // "90 Second Street", "66 Mile Road".
    private static bool IsName(TokenRow row, int at) => row.IsCapitalised(at) && row.IsCapitalised(at + 1);
}
