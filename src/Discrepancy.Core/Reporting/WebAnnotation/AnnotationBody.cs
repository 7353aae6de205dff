using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes what an annotation says: the explanation, the value and its reading, names to sort by, and links to the other sides.</summary>
internal static class AnnotationBody
{
    public static void Write(Utf8JsonWriter json, Finding finding, AnnotationSide side, IEnumerable<int> linked)
    {
        json.WriteStartArray("body");
        WriteText(json, "commenting", finding.Explanation, "en");
        WriteText(json, "describing", Description(finding, side), "en");
        foreach (var tag in new[] { Vocabulary.NameOf(finding.Level), Vocabulary.NameOf(finding.Kind), Vocabulary.NameOf(finding.Relation), finding.Rule })
        {
            WriteText(json, "tagging", tag, language: null);
        }

        foreach (var number in linked)
        {
            json.WriteStartObject();
            json.WriteString("type", "SpecificResource");
            json.WriteString("purpose", "linking");
            json.WriteString("source", FindingName.OfPart(finding, number));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Description(Finding finding, AnnotationSide side) =>
        $"{finding.Topic}: {side.Group.Value}{(side.Evidence.Reading is { } reading ? $" ({reading})" : "")}";

    private static void WriteText(Utf8JsonWriter json, string purpose, string text, string? language)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("format", "text/plain");
        if (language is not null)
        {
            json.WriteString("language", language);
        }

        json.WriteString("value", text);
        json.WriteEndObject();
    }
}
