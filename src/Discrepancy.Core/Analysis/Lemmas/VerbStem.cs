namespace Discrepancy.Analysis;

/// <summary>Turns what is left of a regular verb without -ed or -ing into its plain form: "stopp" is "stop", "announc" is "announce".</summary>
internal static class VerbStem
{
    /// <summary>The plain form of <paramref name="stem"/>.</summary>
    public static string Restore(string stem)
    {
        if (stem.Length < 2)
        {
            return stem;
        }

        var (last, before) = (stem[^1], stem[^2]);
        if (last == before && last is not ('l' or 's' or 'z' or 'f') && !IsVowel(last))
        {
            return stem[..^1];
        }

        return NeedsE(stem, last, before) ? stem + "e" : stem;
    }

    private static bool NeedsE(string stem, char last, char before)
    {
        if (last is 'c' or 'v' or 'u')
        {
            return true;
        }

        return HasShortEnd(stem) ? IsOneSyllable(stem) ? last is not ('w' or 'x' or 'y' or 'h') : NeedsE(last, before) : last switch
        {
            't' => before == 'a' && stem[^3] is not ('e' or 'o'),
            's' => before is 'n' or 'l' or 'p' or 'r' or 'a' or 'i' or 'o' or 'u' or 'e',
            'z' => before != 'z',
            'g' => before is 'd' or 'l' || (before is 'r' && stem.Length > 3) || stem.EndsWith("ang", StringComparison.Ordinal) || stem.EndsWith("eng", StringComparison.Ordinal),
            'l' => !IsVowel(before) && before is not ('l' or 'w' or 'r'),
            _ => false,
        };
    }

    // After one consonant and one vowel a doubled letter would show that there was no e; in longer words the ending tells.
    private static bool NeedsE(char last, char before) => last switch
    {
        't' => before is 'a' or 'u' or 'o',
        's' or 'z' or 'g' => true,
        'r' => before is 'a' or 'i' or 'u',
        'd' => before is not 'e',
        'n' => before is 'i' or 'u',
        'm' => before is 'u',
        'k' => before is 'a' or 'o' or 'i',
        'p' => before is 'a' or 'y',
        'b' => before is 'i',
        _ => false,
    };

    private static bool HasShortEnd(string stem) =>
        (IsVowel(stem[^2]) || stem[^2] == 'y') && (stem.Length == 2 || !IsVowel(stem[^3]) || (stem[^3] == 'u' && stem.Length > 3 && stem[^4] == 'q'));

    private static bool IsOneSyllable(string stem) => !stem[..^2].Replace("qu", "q", StringComparison.Ordinal).Any(IsVowel);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
