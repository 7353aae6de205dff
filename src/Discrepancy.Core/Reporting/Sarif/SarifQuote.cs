using System.Text;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Shows a quote with the words in bold that set it apart from the other sides.</summary>
internal static class SarifQuote
{
    public static string Markdown(Finding finding, Evidence evidence)
    {
        var (quote, start) = (evidence.Span.Quote, evidence.Span.Span.Start);
        if (quote.Length > SarifText.MostLetters)
        {
            return SarifText.Markdown(quote);
        }

        var shown = new StringBuilder();
        var done = 0;
        foreach (var span in DifferingWords.Of(finding, evidence))
        {
            shown.Append(SarifText.MarkdownPart(quote[done..(span.Start - start)]));
            shown.Append("**").Append(SarifText.MarkdownPart(quote[(span.Start - start)..(span.End - start)])).Append("**");
            done = span.End - start;
        }

        return shown.Append(SarifText.MarkdownPart(quote[done..])).ToString();
    }
}
