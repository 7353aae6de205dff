using System.Text;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Quotes in Markdown: between quotation marks, the words that differ in bold.</summary>
internal static class MarkdownQuote
{
    public static string Of(DifferingWords differing, Evidence evidence)
    {
        var quote = new StringBuilder("\"");
        foreach (var piece in QuotePiece.Read(differing, evidence))
        {
            quote.Append(piece.Differs ? Bold(piece.Text) : Between(piece.Text));
        }

        return quote.Append('"').ToString();
    }

    /// <summary>The words in bold; nothing where they are white space alone, for four asterisks are no emphasis.</summary>
    public static string Bold(string text)
    {
        var words = MarkdownText.Escape(text);
        return words.Length == 0 ? "" : $"**{words}**";
    }

    // Made one line, a piece loses the white space at its ends, by which it is kept from its neighbours.
    private static string Between(string text)
    {
        var words = MarkdownText.Escape(text);
        if (words.Length == 0)
        {
            return " ";
        }

        return $"{(char.IsWhiteSpace(text[0]) ? " " : "")}{words}{(char.IsWhiteSpace(text[^1]) ? " " : "")}";
    }
}
