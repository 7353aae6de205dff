using System.Buffers;
using System.Text.RegularExpressions;

namespace Discrepancy.Reading;

/// <summary>Tells what a page's code left in its text: rules, bare addresses, links, tags, scripts and page numbers.</summary>
internal static partial class PageResidue
{
    private const int TimeoutMilliseconds = 10_000;
    private const int LongestWord = 12;
    private const int LongestLine = 2500;

    // What the patterns cannot do without is looked for first: nearly all paragraphs are prose.
    private const string StartsOfCode = "<vlcf(wdj$}]).";

    private static readonly SearchValues<char> MachineMarks = SearchValues.Create("_|{}=\\");

    /// <summary>Whether a paragraph of this shape is left over from a page.</summary>
    public static bool Is(ParagraphShape shape)
    {
        var words = shape.Words;
        if (shape.WordCount == 0)
        {
            return true;
        }

        return words.Length <= LongestLine
            && (IsMachineWord(words)
                || (words.Contains("](", StringComparison.Ordinal) && LinkAlone().IsMatch(words))
                || (!shape.Plain.Any(char.IsWhiteSpace) && Address().IsMatch(shape.Plain))
                || (StartsOfCode.Contains(words[0]) && Code().IsMatch(words)));
    }

    private static bool IsMachineWord(string words) =>
        words.Length > LongestWord && !words.Any(char.IsWhiteSpace) && words.AsSpan().IndexOfAny(MachineMarks) >= 0;

    [GeneratedRegex(
        @"^(?:[-*+•]\s+|[0-9]{1,3}[.)]\s+)?!?\[[^\]\r\n]{0,300}\]\([^()\s]{0,2000}(?:\s""[^""]{0,200}"")?\)\W{0,5}\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex LinkAlone();

    [GeneratedRegex(
        @"^(?:(?:https?://|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,200}\.[a-z]{2,10}|@\w{2,30}|[0-9]{1,3})\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Address();

    [GeneratedRegex(
        @"^(?:<[a-z!/][^>]{0,2000}>.*\z|(?:var|let|const)\s\w+\s?=|function\s?\w*\(|\(function\b|(?:window|document|jQuery)[.(]|\$\(|[}\])]{1,5};?\z|\.[\w-]+\s?\{)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex Code();
}
