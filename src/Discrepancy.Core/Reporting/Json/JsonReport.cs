using System.Text.Json;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes the parts of a report that JSON and JSON Lines have in common.</summary>
internal static class JsonReport
{
    /// <summary>Writes the member that names the program and its version.</summary>
    public static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", "discrepancy");
        json.WriteString("version", ToolVersion.Current);
        json.WriteEndObject();
    }

    /// <summary>Writes the members of what was left uncompared, into an object that is open.</summary>
    public static void WriteAbstention(Utf8JsonWriter json, Abstention abstention)
    {
        json.WriteString("claim", abstention.Claim.Id);
        json.WriteString("kind", Vocabulary.NameOf(abstention.Claim.Kind));
        json.WritePlace(abstention.Claim.Span);
        json.WriteString("reason", abstention.Reason);
    }

    /// <summary>Writes the members of what an earlier run had found and this one has not, into an object that is open.</summary>
    public static void WriteAbsent(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteString("id", entry.Id);
        json.WriteString("kind", Vocabulary.NameOf(entry.Kind));
        json.WriteString("rule", entry.Rule);
        json.WriteString("topic", entry.Topic);
        json.WriteStrings("values", entry.Values);
        json.WriteStrings("documents", entry.Documents);
    }

    /// <summary>Writes the counts of the whole report, into an object that is open; findings that are not written count too.</summary>
    public static void WriteCounts(Utf8JsonWriter json, DiscrepancyReport report)
    {
        json.WriteNumber("error", report.Count(Level.Error));
        json.WriteNumber("warning", report.Count(Level.Warning));
        json.WriteNumber("note", report.Count(Level.Note));
        json.WriteNumber("claims", report.Claims.Length);
        json.WriteNumber("notCompared", report.Abstentions.Length);
    }
}
