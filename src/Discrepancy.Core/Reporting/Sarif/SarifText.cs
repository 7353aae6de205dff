using System.Buffers;
using System.Text;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// Makes words from outside the program fit for messages: on one line, characters that steer a terminal or the reading direction made visible, cut
/// where they are long, and without links (SARIF 3.11.6).
/// </summary>
internal static class SarifText
{
    /// <summary>Quotes, topics and values are cut at this many characters; the snippet of the region has them in full.</summary>
    private const int MostLetters = 300;

    /// <summary>Explanations quote several sides.</summary>
    private const int MostLettersOfAnExplanation = 3_000;

    private static readonly SearchValues<char> LinkSyntax = SearchValues.Create("[]\\");

    public static string Foreign(string text) => EscapeLinks(Shortened(text, MostLetters));

    public static string Explanation(string text) => EscapeLinks(Shortened(text, MostLettersOfAnExplanation));

    public static string Markdown(string text) => MarkdownText.Escape(Shortened(text, MostLetters));

    public static string MarkdownExplanation(string text) => MarkdownText.Escape(Shortened(text, MostLettersOfAnExplanation));

    /// <summary>The quote with the words in bold that set it apart from the other sides, unless it is too long to be looked through.</summary>
    public static string MarkdownOf(DifferingWords differing, Evidence evidence) =>
        evidence.Span.Span.Length > MostLetters ? $"\"{Markdown(evidence.Span.Quote)}\"" : MarkdownQuote.Of(differing, evidence);

    private static string Shortened(string text, int most)
    {
        var line = DisplayText.OneLine(text);
        if (line.Length <= most)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[most - 1]) ? most - 1 : most;
        return line[..end] + "…";
    }

    private static string EscapeLinks(string text)
    {
        if (!text.AsSpan().ContainsAny(LinkSyntax))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (LinkSyntax.Contains(letter))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
