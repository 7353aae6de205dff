using System.Text.RegularExpressions;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Ages told by the decade: "in her thirties", "a man in his mid-40s", "in their early twenties".</summary>
internal static partial class AgeDecade
{
    private const int Span = 9;
    private static readonly string[] Words = ["teens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    /// <summary>The age of the word at <paramref name="at"/>; null where it is none. "The nineties" are years.</summary>
    public static (Amount? Amount, Measured? Measured)? Read(TokenRow row, int at)
    {
        var decade = Decade(row.Word(at), out var part);
        if (decade == 0)
        {
            return null;
        }

        var before = row.IsHyphen(at - 1) ? at - 2 : at - 1;
        var qualifier = part.Length > 0 ? part : row.Word(before) is "early" or "mid" or "late" ? row.Word(before) : "";
        var first = part.Length > 0 || qualifier.Length == 0 ? at : before;
        if (row.Word(first - 1) is not ("his" or "her" or "their" or "my" or "our"))
        {
            return null;
        }

        var (low, high) = qualifier switch
        {
            "early" => (0, 4),
            "mid" => (3, 7),
            "late" => (5, Span),
            _ => (0, Span),
        };
        return (new Amount(first, at + 1, (decade * 10) + low, (decade * 10) + high, 1), new Measured(at + 1, Measure.Age, "year", at));
    }

    private static int Decade(string word, out string part)
    {
        var match = Shape().Match(word);
        part = match.Groups["part"].Value;
        return match.Groups["digit"].Success ? match.Groups["digit"].Value[0] - '0' : Array.IndexOf(Words, match.Success ? match.Groups["word"].Value : word) + 1;
    }

    [GeneratedRegex(@"^((?<part>early|mid|late)-)?((?<digit>[1-9])0s|(?<word>[a-z]+s))\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Shape();
}
