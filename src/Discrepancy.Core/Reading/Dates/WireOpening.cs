using System.Text.RegularExpressions;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>Reads the dateline that opens the first paragraph as agencies write it: "LISBON, Feb. 22, 2023 (Agency) - The ...".</summary>
internal static partial class WireOpening
{
    private const int TimeoutMilliseconds = 10_000;
    private const int LongestOpening = 120;

    /// <summary>The date of such an opening; false where <paramref name="body"/> does not start with one.</summary>
    public static bool TryRead(string text, TextSpan body, out FullDate date)
    {
        date = default;
        var start = body.Start + (body.Length - text.AsSpan(body.Start, body.Length).TrimStart().Length);
        var opening = Shape().Match(text, start, Math.Min(LongestOpening, body.End - start));
        if (!opening.Success)
        {
            return false;
        }

        foreach (var found in FullDateReader.Read(text, new TextSpan(opening.Index, opening.Index + opening.Length)))
        {
            date = found;
            return true;
        }

        return false;
    }

    [GeneratedRegex(
        @"^\p{Lu}{2}[\p{Lu}.' -]{0,30}(?:, ?[\p{L}. ]{2,20})?[,:]? [^\r\n]{0,12}[\p{L}0-9. ]{3,16},? [0-9]{4}(?: ?\([\p{L}/ ]{2,20}\))? ?(?:--|[-–—―:])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex Shape();
}
