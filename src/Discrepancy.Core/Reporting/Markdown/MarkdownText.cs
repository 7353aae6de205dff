using System.Buffers;
using System.Text;

namespace Discrepancy.Reporting;

/// <summary>
/// Makes words from outside the program fit for GitHub-flavoured Markdown: on one line, and without emphasis, code, links, images, HTML,
/// cell ends, formulas, mentions, references to issues or addresses that become links. A line or a block must not begin with them: what
/// counts only there (bullets, underlined headings) is not escaped, so that dates and signs stay readable.
/// </summary>
internal static class MarkdownText
{
    /// <summary>
    /// A zero width space, by its name. Mentions, references and bare addresses are looked for in the text as it is shown, where a
    /// backslash is gone, so something must stand within them.
    /// </summary>
    private const string Break = "&#8203;";

    private static readonly SearchValues<char> Syntax = SearchValues.Create("\\`*_{[]<>|~&#$");

    /// <summary>The syntax, and all that may stand within a reference.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{[]<>|~&#$:@.-");

    /// <summary>The words as Markdown that shows them.</summary>
    public static string Escape(string text)
    {
        var line = DisplayText.OneLine(text);
        if (!line.AsSpan().ContainsAny(Special))
        {
            return line;
        }

        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (i + 1 < line.Length && EndsScheme(line, i))
            {
                escaped.Append(Break);
            }

            if (Syntax.Contains(line[i]))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
            if (i + 1 < line.Length && IsReference(line, i))
            {
                escaped.Append(Break);
            }
        }

        return escaped.ToString();
    }

    /// <summary>Whether the character is the colon behind "https" or the like, and not one at the end of a word.</summary>
    private static bool EndsScheme(string line, int at) => line[at] == ':' && at > 0 && char.IsAsciiLetter(line[at - 1]) && line[at + 1] != ' ';

    /// <summary>Whether what ends with the character at <paramref name="at"/> and goes on behind it may become a link or tell somebody.</summary>
    private static bool IsReference(string line, int at) => line[at] switch
    {
        '@' => line[at + 1] != ' ',
        ':' => line[at + 1] != ' ' && (at == 0 || !char.IsAsciiLetterOrDigit(line[at - 1])),
        '.' => line.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        '#' => char.IsAsciiDigit(line[at + 1]),
        '-' => char.IsAsciiDigit(line[at + 1]) && line.AsSpan(0, at).EndsWith("GH", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
