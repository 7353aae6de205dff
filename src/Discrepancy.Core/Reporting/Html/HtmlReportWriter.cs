using System.Text;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// Writes a report as one page that needs nothing else: it asks for nothing over the network, can be read without scripts, and its content
/// security policy allows only its own style and script. Immutable and thread-safe.
/// </summary>
public sealed class HtmlReportWriter : IReportWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// The least level a finding must have to be listed; with <see cref="Level.None"/> also what was not compared is listed. The matrix of topics
    /// shows what the documents agree on at every level.
    /// </summary>
    /// <value>The default is <see cref="Level.Note"/>.</value>
    public Level MinimumLevel { get; init; } = Level.Note;

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        using var writer = new StreamWriter(output, Utf8, bufferSize: 1 << 16, leaveOpen: true);
        var page = new PageReport(report, MinimumLevel);
        var html = new HtmlWriter(writer);
        html.DocumentType();
        html.Open("html").With("lang", "en").With("dir", "ltr").Line();
        PageHead.Write(html, page);
        html.Open("body").Line();
        html.Open("a", "skip").To(HtmlAddress.Within("main")).Text("Skip to the findings").Close("a").Line();
        PageHeader.Write(html, page);
        html.Open("main").With("id", "main").With("tabindex", "-1").Line();
        FindingList.Write(html, page);
        MatrixTable.Write(html, page);
        TimelineList.Write(html, page);
        NotComparedList.Write(html, page);
        SourceTexts.Write(html, page);
        html.Close("main").Line();
        PageFooter.Write(html);
        html.Open("script").Raw(HtmlAsset.Script).Close("script").Line();
        html.Close("body").Line().Close("html").Line();
    }
}
