namespace Discrepancy.Analysis;

/// <summary>Keys of the lemmatizer's table: FNV-1a over the characters from the last to the first, begun with the tag.</summary>
internal static class LemmaKeys
{
    /// <summary>The longest suffix that has a rule.</summary>
    public const int LongestSuffix = 6;

    private const ulong OffsetBasis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>The state that the keys of a form begin with: its tag, and for proper nouns whether it has capitals.</summary>
    public static ulong Begin(LemmaTag tag, ReadOnlySpan<char> form) =>
        tag.Kind == LemmaTagKind.Proper ? Next(tag.Key, (char)('0' + (int)FormShape.CaseOf(form))) : tag.Key;

    /// <summary>The state that a tag begins with.</summary>
    public static LemmaTag Tag(string tag)
    {
        var hash = OffsetBasis;
        foreach (var c in tag)
        {
            hash = (hash ^ c) * Prime;
        }

        return new LemmaTag(hash, KindOf(tag));
    }

    /// <summary>Goes one character to the left.</summary>
    public static ulong Next(ulong state, char character) => (state ^ character) * Prime;

    /// <summary>The key of the suffix read so far.</summary>
    public static ulong Suffix(ulong state) => Mix(state ^ 0x5FUL);

    /// <summary>The key of a whole form.</summary>
    public static ulong Whole(ulong tag, ReadOnlySpan<char> form)
    {
        var state = tag;
        for (var i = form.Length - 1; i >= 0; i--)
        {
            state = Next(state, form[i]);
        }

        return Mix(state ^ 0x77UL);
    }

    private static LemmaTagKind KindOf(string tag) => tag.Split('|') switch
    {
        ["PROPN", ..] => LemmaTagKind.Proper,
        ["NUM", ..] => LemmaTagKind.Number,
        ["VERB", ..] => LemmaTagKind.Verb,
        ["NOUN", "Number=Plur"] or ["ADJ" or "ADV", "Degree=Cmp" or "Degree=Sup"] => LemmaTagKind.Inflected,
        _ => LemmaTagKind.Other,
    };

    private static ulong Mix(ulong state)
    {
        state *= Prime;
        return state ^ (state >> 32);
    }
}
