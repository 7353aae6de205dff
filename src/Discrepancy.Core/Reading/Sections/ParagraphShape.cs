using System.Globalization;
using System.Text;

namespace Discrepancy.Reading;

/// <summary>What the words of a paragraph look like, whatever they say. Only shape tells a heading or a menu from prose here.</summary>
internal sealed class ParagraphShape
{
    private const string Decoration = "0123456789()[]:;,.!?+&/»«>|\"' …-";
    private const int ShortestSentence = 5;
    private const int LongestTitle = 25;

    /// <summary>Looks at <paramref name="words"/>, which have no white space around them.</summary>
    public ParagraphShape(string words)
    {
        Words = words;
        Plain = ToPlain(words);
        Bare = new string(Plain.AsSpan().Trim(Decoration));
        WordCount = CountWords(words);
        var last = LastMark(words);
        EndsWithPeriod = last is '.' or '…' && !EndsWithInitials(words);
        EndsSentence = EndsWithPeriod || last is '!' or '?';
        IsListItem = StartsListItem(words);
        IsMarkdownHeading = WordCount is > 0 and <= LongestTitle && words.TrimStart('#') is [' ', ..] rest && words.Length - rest.Length is >= 1 and <= 6;
    }

    /// <summary>The words as they stand.</summary>
    public string Words { get; }

    /// <summary>The words without Markdown marks, bullets and brackets around them, with straight quotes and single spaces.</summary>
    public string Plain { get; }

    /// <summary><see cref="Plain"/> without counts and marks around it: "comments" of "Comments (12):".</summary>
    public string Bare { get; }

    /// <summary>Number of words with a letter or a digit.</summary>
    public int WordCount { get; }

    /// <summary>Whether a period ends it, with closing quotation marks or a footnote mark behind it or not.</summary>
    public bool EndsWithPeriod { get; }

    /// <summary>Whether a period, an exclamation or a question mark ends it.</summary>
    public bool EndsSentence { get; }

    /// <summary>Whether a bullet or a number starts it.</summary>
    public bool IsListItem { get; }

    /// <summary>Whether number signs start it.</summary>
    public bool IsMarkdownHeading { get; }

    /// <summary>Whether it reads as sentences: it ends like one, or is longer than a heading can be.</summary>
    public bool IsProse => !IsMarkdownHeading && (WordCount > LongestTitle || (EndsSentence && WordCount >= ShortestSentence));

    /// <summary>Whether it may head a text: short enough, and no period at its end.</summary>
    public bool IsTitleLike => IsMarkdownHeading || (WordCount is > 0 and <= LongestTitle && !EndsWithPeriod && LastMark(Words) is not (',' or ';'));

    /// <summary>Whether a bullet, a list number or a footnote number starts <paramref name="words"/>.</summary>
    public static bool StartsListItem(ReadOnlySpan<char> words)
    {
        if (words is ['-' or '*' or '•' or '–' or '+', ' ' or '\t' or '\u00A0', ..])
        {
            return true;
        }

        const int LongestNumber = 3;
        var open = words is ['[' or '(' or '^', ..] ? 1 : 0;
        var digits = open;
        while (digits < words.Length && char.IsAsciiDigit(words[digits]))
        {
            digits++;
        }

        return digits > open && digits - open <= LongestNumber && digits + 1 < words.Length
            && words[digits] is '.' or ')' or ']' && char.IsWhiteSpace(words[digits + 1]);
    }

    private static int CountWords(string words)
    {
        var (count, inWord) = (0, false);
        foreach (var character in words)
        {
            if (char.IsWhiteSpace(character))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(character))
            {
                inWord = true;
                count++;
            }
        }

        return count;
    }

    /// <summary>The last character that is no closing quotation mark, bracket or footnote number.</summary>
    private static char LastMark(string words)
    {
        var end = words.AsSpan();
        while (end.Length > 0)
        {
            end = end.TrimEnd("\"'”’)]*_ \u00A0»");
            var open = end.LastIndexOf('[');
            var isNote = open > 0 && end.Length < words.Length && words[end.Length] == ']' && end[(open + 1)..].TrimStart("0123456789").IsEmpty;
            if (!isNote)
            {
                break;
            }

            end = end[..open];
        }

        return end.Length > 0 ? end[^1] : ' ';
    }

    private static bool EndsWithInitials(string words)
    {
        var end = words.AsSpan().TrimEnd("\"'”’)]*_ ");
        return end.Length >= 4 && end[^1] == '.' && char.IsUpper(end[^2]) && end[^3] == '.' && char.IsUpper(end[^4]);
    }

    private static string ToPlain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            var straight = character switch
            {
                '’' or '‘' => '\'',
                '“' or '”' => '"',
                _ => char.IsWhiteSpace(character) ? ' ' : character,
            };
            if (straight is '*' or '`' || (straight == ' ' && (plain.Length == 0 || plain[^1] == ' ')) || IsFormat(character))
            {
                continue;
            }

            plain.Append(straight);
        }

        return plain.ToString().Trim('#', '>', '<', '«', '»', '•', '·', '|', '[', ']', '-', '–', '—', '_', '×', '→', '←', '↑', '+', ' ');
    }

    private static bool IsFormat(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
