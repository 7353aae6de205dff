using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>The sample report, whose first document was taken out of a web page; all but its last line is known to stand there.</summary>
internal static class WebPageReport
{
    public const string File = "<html>\n<body>\n<h1>Harbour &#x1F6A2; news</h1>\n<p class=lead>The new <i>quay</i> opened\nin March 2019 at a cost</p>";
    public const string Text = "Harbour \U0001F6A2 news\nThe new quay opened\nin March 2019 at a cost\nOn page 7.\n";

    public static DiscrepancyReport Create()
    {
        var report = SampleReport.Create();
        var page = new SourceDocument("page.html", Text) { FileMap = new FileMap(File, Runs()), Sections = [new Section(SectionKind.Body, new TextSpan(0, 60)), new Section(SectionKind.Boilerplate, new TextSpan(61, 71))] };
        var evidence = Evidence(page, "opened\nin March 2019");
        return report with
        {
            Documents = [new DocumentSummary(page, 1), report.Documents[1]],
            Findings = [report.Findings[0] with { Groups = [new ValueGroup("2019-03", [evidence, Evidence(page, "On page 7")]), report.Findings[0].Groups[1]] }],
            Claims = [report.Claims[0] with { Span = evidence.Span, SentenceSpan = evidence.Span.Span }],
            Abstentions = [],
        };
    }

    private static Evidence Evidence(SourceDocument page, string words) => new(SampleReport.Span(page, words), SampleReport.Span(page, words.Contains("opened", StringComparison.Ordinal) ? "The new quay opened\nin March 2019 at a cost" : words), null);

    private static IEnumerable<FileRun> Runs()
    {
        var (text, file) = (0, 0);
        foreach (var (words, markup) in new[] { ("Harbour ", "Harbour "), ("\U0001F6A2", "&#x1F6A2;"), (" news", " news"), ("\n", "</h1>\n<p class=lead>"), ("The new ", "The new "), ("quay", "quay"), (" opened\nin March 2019 at a cost", " opened\nin March 2019 at a cost") })
        {
            file = File.IndexOf(markup, file, StringComparison.Ordinal);
            yield return new FileRun(new TextSpan(text, text += words.Length), new TextSpan(file, file += markup.Length));
        }
    }
}
