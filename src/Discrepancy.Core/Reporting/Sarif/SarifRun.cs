using System.Collections.Immutable;
using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>The one run of a log: the program, the documents and the results.</summary>
internal sealed class SarifRun
{
    private readonly DiscrepancyReport _report;
    private readonly Level _minimumLevel;
    private readonly SarifRules _rules;
    private readonly SarifArtifacts _artifacts;
    private readonly SarifLimits _limits;
    private readonly bool _hasSuppressions;

    public SarifRun(DiscrepancyReport report, Level minimumLevel, string folder)
    {
        ImmutableArray<Finding> findings = [.. report.Findings.Where(finding => finding.Level >= minimumLevel)];
        _report = report;
        _minimumLevel = minimumLevel;
        _limits = new SarifLimits(findings);
        _rules = new SarifRules(_limits.Findings);
        _artifacts = new SarifArtifacts(report.Documents, folder);
        _hasSuppressions = _limits.Findings.Any(finding => finding.Suppression is not null);
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteTool(json);
        WriteInvocation(json);
        WriteBase(json);
        _artifacts.Write(json);
        WriteResults(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStrings("newlineSequences", ["\r\n", "\n", "\r"]);
        json.WriteStartObject("properties");
        JsonReport.WriteCounts(json, _report);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "discrepancy");
        json.WriteString("version", ToolVersion.Current);
        json.WriteString("semanticVersion", ToolVersion.Current);
        _rules.Write(json);
        SarifLimits.WriteDescriptors(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteInvocation(Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        _limits.WriteNotifications(json);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Names the base of all addresses without saying where it is: a log must not tell the folders of the machine that wrote it.</summary>
    private static void WriteBase(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifUri.BaseId);
        json.WriteSarifMessage("description", "The root of the repository, or the folder the program ran in.");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What is absent, where everything is asked for: code scanning would show what is gone as an alert.</summary>
    private IEnumerable<BaselineEntry> Absent() =>
        _minimumLevel == Level.None ? _report.Absent.Where(entry => !entry.Documents.IsEmpty).Take(SarifLimits.Results - _limits.Findings.Length) : [];

    private void WriteResults(Utf8JsonWriter json)
    {
        json.WriteStartArray("results");
        foreach (var finding in _limits.Findings)
        {
            new SarifResult(finding, _rules, _artifacts).Write(json, _hasSuppressions);
        }

        foreach (var entry in Absent())
        {
            new SarifAbsent(entry, _rules, _artifacts).Write(json, _hasSuppressions);
        }

        json.WriteEndArray();
    }
}
