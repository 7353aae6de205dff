using Discrepancy.Lexicons;

namespace Discrepancy.Naming;

/// <summary>Compares single words of names.</summary>
internal static class NamePartComparison
{
    /// <summary>How the words relate, and the edits where one is a misspelling of the other; null where they are two words.</summary>
    public static (NameMatchReason Reason, int Edits)? Compare(NamePart left, NamePart right)
    {
        var isTransliterated = left.IsTransliterated != right.IsTransliterated;
        if (string.Equals(left.Key, right.Key, StringComparison.Ordinal))
        {
            return (isTransliterated ? NameMatchReason.Transliteration : NameMatchReason.SameName, 0);
        }

        if (left.IsInitial || right.IsInitial)
        {
            return left.Key[0] == right.Key[0] ? (NameMatchReason.Initials, 0) : null;
        }

        if (left.IsMinor || right.IsMinor || left.IsSyllabic || right.IsSyllabic)
        {
            return null;
        }

        if (string.Equals(NameSkeleton.Of(left.Key), NameSkeleton.Of(right.Key), StringComparison.Ordinal))
        {
            return (NameMatchReason.Transliteration, 0);
        }

        return NicknameLexicon.Default.AreVariants(left.Key, right.Key) ? (NameMatchReason.Nickname, 0) : Misspelling(left, right, isTransliterated);
    }

    private static (NameMatchReason Reason, int Edits)? Misspelling(NamePart left, NamePart right, bool isTransliterated)
    {
        var edits = EditDistance.Between(left.Key, right.Key);
        return edits <= Budget(left, right) ? (isTransliterated ? NameMatchReason.Transliteration : NameMatchReason.Misspelling, edits) : null;
    }

    /// <summary>How many edits a slip may take: short words, words of different first letters and two common given names are easily two names.</summary>
    private static int Budget(NamePart left, NamePart right) => Math.Min(left.Key.Length, right.Key.Length) switch
    {
        < 3 => 0,
        3 => 1,
        _ => left.Key[0] != right.Key[0] || (left.IsGivenName && right.IsGivenName) ? 1 : 2,
    };
}
