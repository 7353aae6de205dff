using System.Buffers;

namespace Discrepancy.Readers;

/// <summary>Where tags and comments end, as the tokenizer of the HTML standard has it. A page may break off anywhere.</summary>
internal static class MarkupSyntax
{
    private const string Comment = "<!--";

    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\r\n\f/>");

    /// <summary>Whether markup begins at <paramref name="start"/>, where a "&lt;" is; else it is a letter of the text.</summary>
    public static bool IsMarkup(ReadOnlySpan<char> html, int start) =>
        html[(start + 1)..] is ['!' or '?', ..] or ['/', _, ..] or [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..];

    /// <summary>Offset behind the markup at <paramref name="start"/>.</summary>
    public static int EndOf(ReadOnlySpan<char> html, int start)
    {
        var rest = html[start..];
        var length = rest.StartsWith(Comment, StringComparison.Ordinal) ? CommentLength(rest)
            : NameOf(rest).Length > 0 ? TagLength(rest)
            : rest.IndexOf('>') + 1;
        return length > 0 ? start + length : html.Length;
    }

    /// <summary>The name of the tag that begins <paramref name="rest"/>, of an end tag too; empty where it is none.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> rest)
    {
        var name = rest[(rest is ['<', '/', ..] ? 2 : 1)..];
        if (name.IsEmpty || !char.IsAsciiLetter(name[0]))
        {
            return [];
        }

        var end = name.IndexOfAny(EndsOfName);
        return end < 0 ? name : name[..end];
    }

    /// <summary>Offset of the end tag of an element whose content has no markup; the end of the page where there is none.</summary>
    public static int EndOfRawText(ReadOnlySpan<char> html, int start, ReadOnlySpan<char> name)
    {
        var end = $"</{name}";
        for (var at = start; html[at..].IndexOf(end, StringComparison.OrdinalIgnoreCase) is >= 0 and var found; at += found + end.Length)
        {
            if (html[(at + found + end.Length)..] is [' ' or '\t' or '\r' or '\n' or '\f' or '/' or '>', ..])
            {
                return at + found;
            }
        }

        return html.Length;
    }

    private static int CommentLength(ReadOnlySpan<char> rest)
    {
        var at = Comment.Length;
        if (rest[at..] is ['>', ..] or ['-', '>', ..])
        {
            return rest.IndexOf('>') + 1;
        }

        while (rest[at..].IndexOf("--", StringComparison.Ordinal) is >= 0 and var dashes)
        {
            at += dashes;
            if (rest[at..] is ['-', '-', '>', ..] or ['-', '-', '!', '>', ..])
            {
                return at + rest[at..].IndexOf('>') + 1;
            }

            at++;
        }

        return 0;
    }

    /// <summary>A "&gt;" in a quoted value does not end the tag; a value is what follows "=".</summary>
    private static int TagLength(ReadOnlySpan<char> rest)
    {
        var at = 1;
        while (rest[at..].IndexOfAny('>', '=') is >= 0 and var found)
        {
            at += found + 1;
            if (rest[at - 1] == '>')
            {
                return at;
            }

            at += rest[at..].IndexOfAnyExcept(" \t\r\n\f") is >= 0 and var blanks ? blanks : rest.Length - at;
            if (at < rest.Length && rest[at] is '"' or '\'')
            {
                var quote = rest[(at + 1)..].IndexOf(rest[at]);
                if (quote < 0)
                {
                    return 0;
                }

                at += quote + 2;
            }
        }

        return 0;
    }
}
