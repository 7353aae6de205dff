namespace Discrepancy.Analysis;

/// <summary>The outline of a word form: which kinds of characters it has, in which order.</summary>
internal static class FormShape
{
    /// <summary>How the letters of the form are cased.</summary>
    public static FormCase CaseOf(ReadOnlySpan<char> form)
    {
        var upper = 0;
        var lower = 0;
        foreach (var c in form)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return (upper, lower) switch
        {
            (0, 0) => FormCase.None,
            (0, _) => FormCase.Lower,
            (1, 0) => FormCase.SingleUpper,
            (_, 0) => FormCase.Upper,
            (1, _) when char.IsUpper(form[0]) => FormCase.Title,
            _ => FormCase.Mixed,
        };
    }

    /// <summary>Each character as X, x, d or itself, runs cut to two; <paramref name="buffer"/> bounds the length.</summary>
    public static ReadOnlySpan<char> Collapsed(ReadOnlySpan<char> form, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            if (length >= 2 && buffer[length - 1] == kind && buffer[length - 2] == kind)
            {
                continue;
            }

            if (length == buffer.Length)
            {
                break;
            }

            buffer[length++] = kind;
        }

        return buffer[..length];
    }
}
