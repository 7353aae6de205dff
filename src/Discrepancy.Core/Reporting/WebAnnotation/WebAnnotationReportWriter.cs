using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// Writes the findings of a report as an annotation page of the W3C Web Annotation Data Model (JSON-LD): one annotation for each place that
/// gives a value, linked with the other sides of its finding. Positions count Unicode code points from 0; <c>end</c> is excluded. Immutable
/// and thread-safe.
/// </summary>
public sealed class WebAnnotationReportWriter : IReportWriter
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>The least level a finding must have to be written.</summary>
    /// <value>The default is <see cref="Level.Note"/>.</value>
    public Level MinimumLevel { get; init; } = Level.Note;

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);

        List<Finding> findings = [.. report.ToShow(MinimumLevel)];
        LinkedDataFormat.WriteObject(output, json => WritePage(json, report, findings));
    }

    private static void WritePage(Utf8JsonWriter json, DiscrepancyReport report, List<Finding> findings)
    {
        var name = NameOf(report, findings);
        json.WriteString("@context", Context);
        json.WriteString("id", name + ":page");
        json.WriteString("type", "AnnotationPage");
        json.WriteStartObject("partOf");
        json.WriteString("id", name);
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", ReportSummary.Of(report));
        json.WriteNumber("total", findings.Sum(finding => finding.Groups.Sum(group => group.Evidence.Length)));
        json.WriteEndObject();
        json.WriteNumber("startIndex", 0);
        json.WriteStartArray("items");
        var target = new AnnotationTarget();
        foreach (var finding in findings)
        {
            WriteFinding(json, finding, target);
        }

        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, AnnotationTarget target)
    {
        var sides = AnnotationSide.Of(finding);
        var heads = AnnotationSide.Heads(sides);
        foreach (var side in sides)
        {
            json.WriteStartObject();
            json.WriteString("id", FindingName.OfPart(finding, side.Number));
            json.WriteString("type", "Annotation");
            json.WriteString("motivation", "commenting");
            AnnotationBody.Write(json, finding, side, heads.Where(number => number != side.Number));
            target.Write(json, side.Evidence.Span);
            json.WriteEndObject();
        }
    }

    /// <summary>The same for the same texts and findings.</summary>
    private static string NameOf(DiscrepancyReport report, List<Finding> findings)
    {
        var parts = report.Documents.Select(summary => summary.Document.Sha256).Concat(findings.Select(finding => finding.Id));
        return "urn:discrepancy:report:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }
}
