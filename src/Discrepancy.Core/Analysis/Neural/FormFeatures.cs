namespace Discrepancy.Analysis;

/// <summary>
/// What the encoder sees of a word form: one key for the vector table and <see cref="Count"/> keys of prefixes, suffixes, shape and what the word lists say.
/// Keys are 64-bit FNV-1a hashes; a zero stands for a feature that the form is too short to have.
/// </summary>
internal static class FormFeatures
{
    /// <summary>The number of affix and shape keys.</summary>
    public const int Count = 11;

    private const int LongestForm = 48;
    private const ulong OffsetBasis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>The key of the lower-cased form; digits stay as they are.</summary>
    public static ulong Word(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[LongestForm];
        return Hash(Fold(form, buffer), 1);
    }

    /// <summary>The key of the lower-cased form with every digit read as zero: the second try for a form without a vector.</summary>
    public static ulong WordWithoutDigits(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[LongestForm];
        return Hash(WithoutDigits(Fold(form, buffer)), 1);
    }

    /// <summary>Writes the affix and shape keys of a form.</summary>
    public static void Affixes(ReadOnlySpan<char> form, Span<ulong> keys)
    {
        Span<char> buffer = stackalloc char[LongestForm];
        keys[0] = Hash(form[..Math.Min(form.Length, LongestForm)], 2);
        var folded = WithoutDigits(Fold(form, buffer));
        for (var length = 1; length <= 4; length++)
        {
            keys[length] = folded.Length >= length ? Hash(folded[^length..], (ulong)(2 + length)) : 0;
        }

        for (var length = 1; length <= 3; length++)
        {
            keys[4 + length] = folded.Length >= length ? Hash(folded[..length], (ulong)(6 + length)) : 0;
        }

        Span<char> shape = stackalloc char[LongestForm];
        keys[8] = Hash(FormShape.Collapsed(form, shape), 10);
        keys[9] = Hash([(char)('0' + (int)FormShape.CaseOf(form)), (char)('0' + Math.Min(form.Length, 6))], 11);
        keys[10] = Hash([(char)('0' + FormLexicon.Of(form))], 12);
    }

    private static Span<char> Fold(ReadOnlySpan<char> form, Span<char> buffer)
    {
        var length = Math.Min(form.Length, LongestForm);
        for (var i = 0; i < length; i++)
        {
            buffer[i] = form[i] switch
            {
                '‘' or '’' or '`' => '\'',
                '“' or '”' => '"',
                '–' or '‐' or '‑' => '-',
                var c => char.ToLowerInvariant(c),
            };
        }

        return buffer[..length];
    }

    private static Span<char> WithoutDigits(Span<char> folded)
    {
        foreach (ref var c in folded)
        {
            c = char.IsAsciiDigit(c) ? '0' : c;
        }

        return folded;
    }

    private static ulong Hash(ReadOnlySpan<char> text, ulong kind)
    {
        var hash = (OffsetBasis ^ kind) * Prime;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        hash ^= hash >> 32;
        return hash == 0 ? 1 : hash;
    }
}
