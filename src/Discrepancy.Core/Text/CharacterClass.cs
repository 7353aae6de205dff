using System.Globalization;
using System.Text;

namespace Discrepancy.Text;

/// <summary>What a character is to lines and to tokens.</summary>
internal static class CharacterClass
{
    /// <summary>Whether the character separates tokens: white space, and marks without width that only steer the layout.</summary>
    public static bool IsGap(char character) =>
        char.IsWhiteSpace(character)
        || character is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\u2060'
        || character is >= '\u202A' and <= '\u202E'
        || character is >= '\u2066' and <= '\u2069';

    /// <summary>Whether the character ends a line.</summary>
    public static bool IsLineEnd(char character) =>
        character is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether the character is an apostrophe or may stand for one.</summary>
    public static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u02BC' or '\u2018' or '`';

    /// <summary>The number of code units of the letter or digit at <paramref name="index"/>, 0 where there is none.</summary>
    public static int LetterOrDigitLength(string text, int index, int end)
    {
        if (char.IsLetterOrDigit(text[index]))
        {
            return 1;
        }

        return index + 1 < end && Rune.TryCreate(text[index], text[index + 1], out var rune) && Rune.IsLetterOrDigit(rune) ? 2 : 0;
    }

    /// <summary>Whether the character belongs to the one before it: an accent, a soft hyphen, a joiner.</summary>
    public static bool Continues(char character) =>
        character is '\u00AD' or '\u200C' or '\u200D'
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
