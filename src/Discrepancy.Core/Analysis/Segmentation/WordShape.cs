using System.Collections.Frozen;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Matches words: letters and figures with the apostrophes, periods, ampersands and prefix hyphens inside them.</summary>
internal static class WordShape
{
    private const int LongestPrefix = 8;
    private const int LongestLabel = 6;

    private static readonly FrozenSet<string> Prefixes = new[]
    {
        "e", "non", "re", "pre", "post", "anti", "pro", "ex", "co", "mid", "multi", "semi", "sub", "neo", "counter", "socio", "psycho", "inter", "intra",
        "ultra", "un", "de", "bi", "tri", "micro", "mini", "mega", "pseudo", "quasi", "trans", "extra", "hyper", "over", "under", "uni", "arch",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> DomainLabels = new[]
    {
        "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "co", "uk", "us", "ca", "au", "de", "fr", "jp", "cn", "eu", "io", "tv",
        "doc", "docx", "pdf", "xls", "txt", "html", "htm", "jpg", "png", "exe", "js",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Slashed = new[] { "w/o", "w/out", "s/he" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The offset behind the word that starts at <paramref name="start"/>; <paramref name="start"/> where none does.</summary>
    public static int Match(string text, int start, int end)
    {
        var i = start;
        while (i < end)
        {
            var length = CharacterClass.LetterOrDigitLength(text, i, end);
            if (length == 0 && i > start && (CharacterClass.Continues(text[i]) || IsInside(text, start, i, end)))
            {
                length = 1;
            }

            if (length == 0 || (i > start && text[i - 1] == '$'))
            {
                break;
            }

            i += length;
        }

        return i;
    }

    private static bool IsInside(string text, int start, int index, int end)
    {
        if (text[index] == '$')
        {
            return index - start <= 3 && text.AsSpan(start, index - start).IndexOfAnyExceptInRange('A', 'Z') < 0;
        }

        if (index + 1 >= end || CharacterClass.LetterOrDigitLength(text, index + 1, end) == 0)
        {
            return false;
        }

        return text[index] switch
        {
            '_' => true,
            '*' => char.IsLetter(text[index - 1]),
            '&' => char.IsUpper(text[index - 1]) && char.IsUpper(text[index + 1]) && index - start <= 3,
            '-' => IsPrefix(text, start, index),
            '.' => JoinsLabels(text, start, index, end),
            '/' => index - start == 1 && StartsWithAny(text, start, end),
            var mark => CharacterClass.IsApostrophe(mark) && char.IsLetterOrDigit(text[index - 1]),
        };
    }

    private static bool IsPrefix(string text, int start, int index) =>
        index - start <= LongestPrefix && char.IsLetter(text[index + 1])
        && Prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, index - start));

    private static bool StartsWithAny(string text, int start, int end)
    {
        var stop = start;
        while (stop < end && stop - start <= LongestLabel && (char.IsLetter(text[stop]) || text[stop] == '/'))
        {
            stop++;
        }

        return Slashed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, stop - start));
    }

    // "U.S", "Ph.D", "p.m", "example.com"; not "ended.Then", where the space was forgotten.
    private static bool JoinsLabels(string text, int start, int index, int end)
    {
        if (!char.IsLetter(text[index + 1]) && !char.IsLetter(text[index - 1]))
        {
            return true;
        }

        var stop = index + 1;
        while (stop < end && stop - index <= LongestLabel && char.IsLetterOrDigit(text[stop]))
        {
            stop++;
        }

        var label = text.AsSpan(index + 1, stop - index - 1);
        var isLetter = label.Length == 1 && (stop == end || !char.IsLetterOrDigit(text[stop]));
        var isInitial = index == start + 1 || text[index - 2] is '.';
        return isInitial || (isLetter && index - start <= 3) || DomainLabels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(label);
    }
}
