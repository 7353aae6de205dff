namespace Discrepancy.Extraction;

/// <summary>Reads years in words: "nineteen eighty-six", "two thousand and fifteen", "seventeen hundred thirty three".</summary>
internal static class YearWords
{
    internal static (int Year, int End)? Read(DateTokens tokens, int index)
    {
        if (!tokens.IsWord(index) || tokens.Cardinal(index) is not { } first)
        {
            return null;
        }

        if (first.Value is >= 1500 and < 2200)
        {
            return first;
        }

        return first.Value is >= 15 and <= 21 && tokens.IsWord(first.End) && tokens.Cardinal(first.End) is { Value: >= 10 and <= 99 } second
            ? ((first.Value * 100) + second.Value, second.End) : null;
    }
}
