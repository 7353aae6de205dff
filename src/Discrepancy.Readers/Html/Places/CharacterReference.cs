using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Discrepancy.Readers;

/// <summary>A character written by its name or number, such as <c>&amp;eacute;</c>, as the HTML standard reads it in text.</summary>
/// <param name="Text">The character or characters.</param>
/// <param name="Length">How long it is written, the ampersand and the semicolon included.</param>
internal readonly record struct CharacterReference(string Text, int Length)
{
    private const int LongestName = 32;

    /// <summary>Of the names that need no semicolon.</summary>
    private const int LongestOpenName = 6;

    private const int ShortestName = 2;
    private const int MostDigits = 9;

    /// <summary>The reference that begins at <paramref name="start"/>, where an ampersand is; null where it is only an ampersand.</summary>
    public static CharacterReference? Read(ReadOnlySpan<char> text, int start)
    {
        var rest = text[(start + 1)..];
        return rest is ['#', 'x' or 'X', ..] ? ReadNumber(rest, digitsFrom: 2, NumberStyles.AllowHexSpecifier)
            : rest is ['#', ..] ? ReadNumber(rest, digitsFrom: 1, NumberStyles.None)
            : ReadName(rest);
    }

    private static CharacterReference? ReadNumber(ReadOnlySpan<char> rest, int digitsFrom, NumberStyles style)
    {
        var length = digitsFrom;
        while (length < rest.Length && (style == NumberStyles.None ? char.IsAsciiDigit(rest[length]) : char.IsAsciiHexDigit(rest[length])))
        {
            length++;
        }

        if (length == digitsFrom)
        {
            return null;
        }

        var digits = rest[digitsFrom..length].TrimStart('0');
        var number = digits.Length <= MostDigits && int.TryParse(digits, style, CultureInfo.InvariantCulture, out var known) ? known : -1;
        var end = length < rest.Length && rest[length] == ';' ? length + 1 : length;
        return new CharacterReference(CharacterOf(number), end + 1);
    }

    private static string CharacterOf(int number) =>
        HtmlEntityProvider.IsInCharacterTable(number) ? HtmlEntityProvider.GetSymbolFromTable(number)!
        : Rune.IsValid(number) ? new Rune(number).ToString()
        : "\uFFFD";

    private static CharacterReference? ReadName(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && length < LongestName && char.IsAsciiLetterOrDigit(rest[length]))
        {
            length++;
        }

        if (length < rest.Length && rest[length] == ';' && Named(rest[..(length + 1)]) is { } closed)
        {
            return closed;
        }

        for (var open = Math.Min(length, LongestOpenName); open >= ShortestName; open--)
        {
            if (Named(rest[..open]) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static CharacterReference? Named(ReadOnlySpan<char> name) =>
        HtmlEntityProvider.Resolver.GetSymbol(name.ToString()) is { } symbol ? new CharacterReference(symbol, name.Length + 1) : null;
}
