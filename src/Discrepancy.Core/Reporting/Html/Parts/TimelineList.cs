using System.Globalization;
using Discrepancy.Claims;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Writes the dates that the sources tell of, in order, with the words that tell of them.</summary>
internal static class TimelineList
{
    private const int MostAround = 110;

    public static void Write(HtmlWriter html, PageReport page)
    {
        if (page.Timeline.IsEmpty)
        {
            return;
        }

        html.Open("section", "timeline").With("id", "timeline").With("aria-labelledby", "timeline-title").Line();
        html.Open("h2").With("id", "timeline-title").Text("Timeline").Close("h2").Line();
        var disputes = Disputes(page);
        html.Open("ol", "dates").Line();
        foreach (var date in page.Timeline)
        {
            WriteDate(html, page, date, disputes);
        }

        html.Close("ol").Line().Close("section").Line();
    }

    private static void WriteDate(HtmlWriter html, PageReport page, TimelineDate date, Dictionary<(string Path, TextSpan Span), PageFinding> disputes)
    {
        html.Open("li").Open("h3").Text(Words(date)).Close("h3").Line().Open("ul").Line();
        foreach (var (claim, times) in date.Mentions)
        {
            html.Open("li");
            WriteSource(html, page, claim, times);
            if (disputes.TryGetValue((claim.Span.Document.Path, claim.Span.Span), out var finding))
            {
                html.Text(" ").Open("a", "disputed").To(HtmlAddress.Within(finding.Id)).Text(string.Create(CultureInfo.InvariantCulture, $"differs: #{finding.Number}")).Close("a");
            }

            MarkedSentence.Write(html, claim.Span, claim.SentenceSpan, MostAround, []);
            html.Close("li").Line();
        }

        html.Close("ul").Line().Close("li").Line();
    }

    private static void WriteSource(HtmlWriter html, PageReport page, Claim claim, int times)
    {
        var words = times > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({times} times)") : "";
        if (page.SourceOf(claim.Span.Document) is { } source)
        {
            html.Open("a").To(HtmlAddress.Within(source.PlaceId(claim.Span.Span))).Foreign(source.Label).Close("a").Text(words);
            return;
        }

        html.Foreign(claim.Span.Document.Path).Text(words);
    }

    /// <summary>"2019-03-01 to 2019-05-31", "from 2019-01-01", "2019-03".</summary>
    private static string Words(TimelineDate date)
    {
        var iso = date.Range.ToString();
        return date.Range switch
        {
            { Last: null } => $"from {iso[..iso.IndexOf('/', StringComparison.Ordinal)]}",
            { First: null } => $"up to {iso[(iso.IndexOf('/', StringComparison.Ordinal) + 1)..]}",
            _ => iso.Replace("/", " to ", StringComparison.Ordinal),
        };
    }

    /// <summary>The words that are evidence of a listed conflict, with the gravest.</summary>
    private static Dictionary<(string Path, TextSpan Span), PageFinding> Disputes(PageReport page)
    {
        var disputes = new Dictionary<(string Path, TextSpan Span), PageFinding>();
        foreach (var finding in page.Listed.Where(finding => finding.IsConflict && finding.Finding.Kind == ClaimKind.Date))
        {
            foreach (var evidence in finding.Finding.Groups.SelectMany(group => group.Evidence))
            {
                disputes.TryAdd((evidence.Span.Document.Path, evidence.Span.Span), finding);
            }
        }

        return disputes;
    }
}
