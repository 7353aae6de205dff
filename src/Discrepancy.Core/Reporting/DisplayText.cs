using System.Globalization;
using System.Text;

namespace Discrepancy.Reporting;

/// <summary>Makes words from outside the program fit to be shown on a terminal.</summary>
public static class DisplayText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>
    /// The text on one line: runs of white space become one space, and characters that steer a terminal or the direction of the text
    /// (escape sequences, other control characters, bidirectional overrides, invisible marks) are shown as <c>\u001B</c>.
    /// </summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return IsOneLine(text) ? text : MakeOneLine(text);
    }

    /// <summary>A character as it is shown: itself where it steers nothing, else its code as <c>\u001B</c>.</summary>
    internal static string Visible(Rune rune)
    {
        if (IsHarmless(rune))
        {
            return rune.ToString();
        }

        return rune.IsBmp
            ? string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}")
            : string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
    }

    /// <summary>Whether the character steers neither a terminal nor the direction of the text, and is no invisible mark.</summary>
    // The joiners are Format characters too, but they build emoji and the letters of some scripts.
    internal static bool IsHarmless(Rune rune) =>
        rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse);

    /// <summary>Whether it is seen at a glance that the text is on one line and harmless, as most is: printable ASCII with single spaces within.</summary>
    private static bool IsOneLine(string text) =>
        !text.AsSpan().ContainsAnyExceptInRange(' ', '~')
        && !text.Contains("  ", StringComparison.Ordinal)
        && !text.StartsWith(' ')
        && !text.EndsWith(' ');

    private static string MakeOneLine(string text)
    {
        var shown = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        var spaceIsDue = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                spaceIsDue = shown.Length > 0;
                continue;
            }

            if (spaceIsDue)
            {
                shown.Append(' ');
                spaceIsDue = false;
            }

            ReadOnlySpan<char> visible = IsHarmless(rune) ? units[..rune.EncodeToUtf16(units)] : Visible(rune).AsSpan();
            shown.Append(visible);
        }

        return shown.ToString();
    }
}
