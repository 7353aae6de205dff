using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes one finding of the contract.</summary>
internal static class JsonFinding
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        WriteMembers(json, finding);
        json.WriteEndObject();
    }

    /// <summary>Writes the members alone, into an object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("kind", Vocabulary.NameOf(finding.Kind));
        json.WriteString("relation", Vocabulary.NameOf(finding.Relation));
        json.WriteString("level", Vocabulary.NameOf(finding.Level));
        json.WriteConfidence(finding.Confidence);
        json.WriteString("rule", finding.Rule);
        json.WriteString("topic", finding.Topic);
        json.WriteString("explanation", finding.Explanation);
        json.WriteStartArray("groups");
        foreach (var group in finding.Groups)
        {
            WriteGroup(json, group);
        }

        json.WriteEndArray();
        WriteReview(json, finding);
    }

    /// <summary>Writes what became of the finding in earlier runs and reviews, where something did.</summary>
    private static void WriteReview(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Baseline != BaselineState.None)
        {
            json.WriteString("baseline", Vocabulary.NameOf(finding.Baseline));
        }

        if (finding.Suppression is { } suppression)
        {
            json.WriteStartObject("suppressed");
            json.WriteString("reason", suppression.Reason);
            json.WriteEndObject();
        }
    }

    private static void WriteGroup(Utf8JsonWriter json, ValueGroup group)
    {
        json.WriteStartObject();
        json.WriteString("value", group.Value);
        json.WriteStartArray("evidence");
        foreach (var evidence in group.Evidence)
        {
            json.WriteStartObject();
            json.WritePlace(evidence.Span);
            json.WriteString("sentence", evidence.Sentence.Quote);
            json.WriteString("reading", evidence.Reading);
            WriteOrigin(json, evidence.Origin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter json, EvidenceOrigin? origin)
    {
        if (origin is not null)
        {
            json.WriteStartObject("origin");
            json.WriteString("document", origin.Document);
            json.WriteString("speaker", origin.Speaker);
            json.WriteEndObject();
        }
    }
}
