using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Writes a value of a finding: the words it does not share with the value beside it stand out.</summary>
internal static class MarkedValue
{
    private const int LongestValue = 90;

    public static void Write(HtmlWriter html, Finding finding, int group)
    {
        var value = HtmlWords.OneLine(finding.Groups[group].Value, LongestValue);
        var beside = HtmlWords.OneLine(finding.Groups[group == 0 ? 1 : 0].Value, LongestValue);
        var words = QuoteWord.Read(value, new TextSpan(0, value.Length));
        var common = CommonWords.Find(words, QuoteWord.Read(beside, new TextSpan(0, beside.Length)));
        html.Open("bdi", "value").With("data-side", GroupLetter.Of(group));
        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (!common.Contains(i))
            {
                html.Text(value.AsSpan(at, words[i].Span.Start - at)).Element("b", value[words[i].Span.Start..words[i].Span.End]);
                at = words[i].Span.End;
            }
        }

        html.Text(value.AsSpan(at)).Close("bdi");
    }
}
