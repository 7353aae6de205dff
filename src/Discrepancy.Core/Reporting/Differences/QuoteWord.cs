using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>A word of a quote.</summary>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="Key">The word as it is compared: in small letters, with straight apostrophes.</param>
internal readonly record struct QuoteWord(TextSpan Span, string Key)
{
    /// <summary>The words of <paramref name="quote"/>.</summary>
    public static ImmutableArray<QuoteWord> Read(SourceSpan quote) => Read(quote.Document.Text, quote.Span);

    /// <summary>The words of <paramref name="quote"/> in <paramref name="text"/>: runs of letters, digits and the marks within them.</summary>
    public static ImmutableArray<QuoteWord> Read(string text, TextSpan quote)
    {
        var words = ImmutableArray.CreateBuilder<QuoteWord>();
        var at = quote.Start;
        while (at < quote.End)
        {
            var end = at;
            while (end < quote.End && IsOfWord(text, end, quote))
            {
                end++;
            }

            if (end > at)
            {
                words.Add(new QuoteWord(new TextSpan(at, end), text[at..end].Replace('\u2019', '\'').ToLowerInvariant()));
            }

            at = Math.Max(end, at + 1);
        }

        return words.ToImmutable();
    }

    // "A.M.", "o'clock", "7,000" and "$8" are words as a whole.
    private static bool IsOfWord(string text, int at, TextSpan quote) =>
        IsCore(text[at])
        || (text[at] is '\'' or '\u2019' or '-' or '.' or ',' or ':' && at > quote.Start && IsCore(text[at - 1]) && at + 1 < quote.End && IsCore(text[at + 1]));

    private static bool IsCore(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.IsSymbol(letter) || char.IsAscii(letter) && letter is '%' or '#';
}
