using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Decides whether the period behind a word belongs to it: "Mr.", "J.", "U.S.", "Feb." before a day. Thread-safe.</summary>
internal sealed class PeriodRule(AbbreviationLexicon abbreviations)
{
    private const int LongestAcronym = 14;

    /// <summary>Whether the period at <paramref name="end"/> is part of the word before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where the word ends and the period stands.</param>
    /// <param name="paragraphEnd">Where the paragraph ends.</param>
    /// <param name="previous">The token before the word; null at the start of the paragraph.</param>
    public bool TakesPeriod(string text, int start, int end, int paragraphEnd, TextSpan? previous)
    {
        if (end >= paragraphEnd || text[end] != '.' || (end + 1 < paragraphEnd && text[end + 1] == '.'))
        {
            return false;
        }

        var word = text.AsSpan(start, end - start);
        if (IsAcronym(word))
        {
            return true;
        }

        var next = NextWord(text, end + 1, paragraphEnd);
        var entry = abbreviations.Find(word);
        if (entry is null)
        {
            return word.Length == 1 && char.IsUpper(word[0]) && IsInitial(text, word[0], next, previous);
        }

        return !entry.IsWord || IsFollowed(text, entry.Followed, next);
    }

    // "U.S", "p.m", "Ph.D": letters in ones and twos with periods between them.
    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > LongestAcronym || !word.Contains('.'))
        {
            return false;
        }

        var run = 0;
        foreach (var character in word)
        {
            run = character == '.' ? 0 : run + 1;
            if (run > 2 || (run > 0 && !char.IsLetter(character)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInitial(string text, char letter, TextSpan next, TextSpan? previous)
    {
        var followsName = previous is { } name && char.IsUpper(text[name.Start]);
        var beforeName = next.Length > 0 && char.IsUpper(text[next.Start]);
        return beforeName && (followsName || (letter != 'I' && !SentenceStarters.Contains(text.AsSpan(next.Start, next.Length))));
    }

    private static bool IsFollowed(string text, AbbreviationFollower expected, TextSpan next) => expected switch
    {
        _ when next.Length == 0 => false,
        AbbreviationFollower.Number => char.IsDigit(text[next.Start]),
        AbbreviationFollower.Name => char.IsUpper(text[next.Start]) && !SentenceStarters.Contains(text.AsSpan(next.Start, next.Length)),
        _ => !char.IsUpper(text[next.Start]),
    };

    private static TextSpan NextWord(string text, int index, int end)
    {
        while (index < end && CharacterClass.IsGap(text[index]))
        {
            index++;
        }

        var stop = index;
        while (stop < end && stop - index < LongestAcronym && char.IsLetterOrDigit(text[stop]))
        {
            stop++;
        }

        return new TextSpan(index, stop);
    }
}
