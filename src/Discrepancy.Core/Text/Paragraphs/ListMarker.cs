namespace Discrepancy.Text;

/// <summary>Tells whether a line starts an item of a list: "1. ", "2) ", "(a) ", "- ", "• ".</summary>
internal static class ListMarker
{
    private const int MaxDigits = 3;

    /// <summary>Whether <paramref name="line"/> starts with a bullet, number or letter and goes on behind it.</summary>
    public static bool StartsItem(string text, TextLine line)
    {
        if (line.IsBlank)
        {
            return false;
        }

        var end = IsBullet(text[line.Start]) ? line.Start + 1 : NumberEnd(text, line);
        return end > line.Start && end < line.End && CharacterClass.IsGap(text[end]);
    }

    private static bool IsBullet(char character) =>
        character is '-' or '*' or '+' or '–' or '—' or '•' or '·' or '‣' or '◦' or '▪' or '■' or '●' or '○';

    private static int NumberEnd(string text, TextLine line)
    {
        var i = text[line.Start] == '(' ? line.Start + 1 : line.Start;
        var first = i;
        while (i < line.End && i - first < MaxDigits && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        if (i == first && i < line.End && char.IsAsciiLetter(text[i]))
        {
            i++;
        }

        var closes = i > first && i < line.End
            && (text[i] == ')' || (text[i] == '.' && first == line.Start && char.IsAsciiDigit(text[first])));
        return closes ? i + 1 : line.Start;
    }
}
