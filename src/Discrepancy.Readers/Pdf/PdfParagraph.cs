using System.Text;

namespace Discrepancy.Readers;

/// <summary>Joins the lines of a block of print to a paragraph.</summary>
internal static class PdfParagraph
{
    /// <summary>The paragraph. A word divided at the end of a line is made whole; one that the text elsewhere writes with the hyphen keeps it.</summary>
    /// <param name="lines">The lines of the block.</param>
    /// <param name="hyphenated">Words of the document that stand with a hyphen inside a line.</param>
    public static string Join(IReadOnlyList<string> lines, IReadOnlySet<string> hyphenated)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (text.Length > 0)
            {
                Connect(text, line, hyphenated);
            }

            text.Append(line);
        }

        return text.ToString();
    }

    /// <summary>The words with a hyphen inside that stand whole in <paramref name="line"/>, in lower case.</summary>
    public static IEnumerable<string> Hyphenated(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(word => word.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && at < word.Length - 1);

    private static void Connect(StringBuilder text, string next, IReadOnlySet<string> hyphenated)
    {
        var isDivided = text.Length > 1 && (text[^1] is '-' or '\u00AD' or '\u2010') && char.IsLetter(text[^2]) && char.IsLower(next[0]);
        if (!isDivided)
        {
            text.Append(text[^1] == '-' ? "" : " ");
        }
        else if (text[^1] == '\u00AD' || !hyphenated.Contains(Bare($"{LastWord(text)}{FirstWord(next)}")))
        {
            text.Length--;
        }
    }

    private static string LastWord(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return text.ToString(start, text.Length - start);
    }

    private static string FirstWord(string line) => line.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? line[..end] : line;

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '!', '?', '"', '\'', '(', ')', '\u201C', '\u201D', '\u2018', '\u2019').ToLowerInvariant();
}
