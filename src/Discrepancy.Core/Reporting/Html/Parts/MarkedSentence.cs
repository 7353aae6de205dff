using System.Collections.Immutable;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Writes the sentence of a piece of evidence: the words quoted are set apart, those that differ are marked.</summary>
internal static class MarkedSentence
{
    /// <summary>So much of a sentence is shown before and behind the quote, and so much of the quote; the full text has the rest.</summary>
    private const int MostAround = 400;

    private const int MostQuoted = 1200;

    public static void Write(HtmlWriter html, DifferingWords differing, Evidence evidence) =>
        Write(html, evidence.Span, evidence.Sentence.Span, MostAround, differing.Of(evidence));

    /// <summary>Writes <paramref name="quote"/> with at most <paramref name="around"/> characters of its sentence on each side.</summary>
    public static void Write(HtmlWriter html, SourceSpan quote, TextSpan sentence, int around, ImmutableArray<TextSpan> differing)
    {
        var text = quote.Document.Text;
        var span = quote.Span;
        var (first, last) = (Math.Min(sentence.Start, span.Start), Math.Min(Math.Max(sentence.End, span.End), text.Length));
        var from = span.Start - first <= around ? first : TextCut.AtWordAfter(text, span.Start - around, span.Start);
        var to = last - span.End <= around ? last : TextCut.AtWordBefore(text, span.End + around, span.End);
        var end = TextCut.Before(text, Math.Min(span.End, span.Start + MostQuoted));
        html.Open("blockquote").With("dir", "auto").Text(from > first ? "…" : "").Text(OnOneLine(text[from..span.Start]));
        html.Open("span", "quoted");
        WriteQuote(html, text, new TextSpan(span.Start, end), differing);
        html.Text(end < span.End ? "…" : "").Close("span");
        html.Text(OnOneLine(text[span.End..to])).Text(to < last ? "…" : "").Close("blockquote").Line();
    }

    private static void WriteQuote(HtmlWriter html, string text, TextSpan quote, ImmutableArray<TextSpan> differing)
    {
        var at = quote.Start;
        foreach (var words in differing.Where(words => words.Start < quote.End))
        {
            var end = Math.Min(words.End, quote.End);
            html.Text(OnOneLine(text[at..words.Start])).Open("mark").Text(OnOneLine(text[words.Start..end])).Close("mark");
            at = end;
        }

        html.Text(OnOneLine(text[at..quote.End]));
    }

    // A browser folds white space by itself; the characters that would be shown as escapes are those of no line end.
    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ");
}
