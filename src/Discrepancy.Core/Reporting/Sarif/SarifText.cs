using System.Buffers;
using System.Text;

namespace Discrepancy.Reporting;

/// <summary>
/// Makes words from outside the program fit for messages: characters that steer a terminal or the reading direction are made visible, and letters
/// that would make a link or a format are escaped (SARIF 3.11.6 for plain text, GitHub Flavored Markdown for formatted text).
/// </summary>
internal static class SarifText
{
    /// <summary>Quotes, topics and values are cut at this many characters; the snippet of the region has them in full.</summary>
    public const int MostLetters = 300;

    /// <summary>Explanations, which quote several sides.</summary>
    private const int MostLettersOfAnExplanation = 3_000;

    private static readonly SearchValues<char> Harmless = SearchValues.Create(",;'\"/%?=");

    public static string Foreign(string text) => EscapeLinks(Shortened(DisplayText.OneLine(text), MostLetters));

    public static string LongForeign(string text) => EscapeLinks(Shortened(DisplayText.OneLine(text), MostLettersOfAnExplanation));

    public static string Markdown(string text) => EscapeMarkdown(Shortened(DisplayText.OneLine(text), MostLetters));

    public static string LongMarkdown(string text) => EscapeMarkdown(Shortened(DisplayText.OneLine(text), MostLettersOfAnExplanation));

    /// <summary>A piece of a short text: a space at its start or end stays.</summary>
    public static string MarkdownPart(string text)
    {
        var shown = EscapeMarkdown(DisplayText.OneLine(text));
        var before = text.Length > 0 && char.IsWhiteSpace(text[0]) ? " " : "";
        var after = shown.Length > 0 && char.IsWhiteSpace(text[^1]) ? " " : "";
        return before + shown + after;
    }

    private static string Shortened(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end] + "…";
    }

    private static string EscapeLinks(string text) => Escape(text, static letter => letter is '[' or ']' or '\\');

    // Markdown lets every ASCII punctuation mark be escaped, so only those stay bare that mean nothing wherever they stand.
    private static string EscapeMarkdown(string text) =>
        Escape(text, static letter => char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)) && !Harmless.Contains(letter));

    private static string Escape(string text, Func<char, bool> isSpecial)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (isSpecial(letter))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
