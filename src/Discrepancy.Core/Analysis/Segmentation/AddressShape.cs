namespace Discrepancy.Analysis;

/// <summary>Matches web addresses, e-mail addresses and handles, which are one token whatever marks they hold.</summary>
internal static class AddressShape
{
    private const int LongestLocalPart = 64;
    private static readonly string[] Schemes = ["http://", "https://", "ftp://", "mailto:", "www."];

    /// <summary>The offset behind the address that starts at <paramref name="start"/>; <paramref name="start"/> where none does.</summary>
    public static int Match(string text, int start, int end)
    {
        var rest = text.AsSpan(start, end - start);
        foreach (var scheme in Schemes)
        {
            if (rest.Length > scheme.Length && rest.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return TrimEnd(text, start, AddressEnd(text, start, end));
            }
        }

        if (rest.Length > 1 && rest[0] is '@' or '#' && char.IsLetter(rest[1]))
        {
            return NameEnd(text, start + 1, end, "_");
        }

        return char.IsAsciiLetterOrDigit(rest[0]) ? MatchMail(text, start, end) : start;
    }

    private static int MatchMail(string text, int start, int end)
    {
        if (!text.AsSpan(start, Math.Min(end - start, LongestLocalPart + 1)).Contains('@'))
        {
            return start;
        }

        var at = NameEnd(text, start, Math.Min(end, start + LongestLocalPart), "._%+-");
        if (at + 1 >= end || text[at] != '@' || !char.IsAsciiLetterOrDigit(text[at + 1]))
        {
            return start;
        }

        return TrimEnd(text, start, NameEnd(text, at + 1, end, ".-"));
    }

    private static int NameEnd(string text, int start, int end, string marks)
    {
        var i = start;
        while (i < end && (char.IsAsciiLetterOrDigit(text[i]) || marks.Contains(text[i], StringComparison.Ordinal)))
        {
            i++;
        }

        return i;
    }

    private static int AddressEnd(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] is not ('<' or '>' or '"' or '\u201C' or '\u201D' or '\u2019'))
        {
            i++;
        }

        return i;
    }

    // Marks at the end belong to the sentence, a closing bracket to the address only where it opened there.
    private static int TrimEnd(string text, int start, int end)
    {
        var opened = text.AsSpan(start, end - start).Contains('(');
        while (end > start + 1 && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or ']' or '-' || (text[end - 1] == ')' && !opened)))
        {
            end--;
        }

        return end;
    }
}
