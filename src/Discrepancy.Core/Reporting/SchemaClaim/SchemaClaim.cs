using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes one value of a finding as a <c>Claim</c> of schema.org.</summary>
internal static class SchemaClaim
{
    public static void Write(Utf8JsonWriter json, Finding finding, int number, string? speaker)
    {
        var group = finding.Groups[number - 1];
        var appearances = ClaimAppearance.Of(group);
        json.WriteStartObject();
        json.WriteString("@id", FindingName.OfPart(finding, number));
        json.WriteString("@type", "Claim");
        json.WriteString("name", $"{finding.Topic}: {group.Value}");
        json.WriteString("text", group.Evidence[0].Sentence.Quote);
        if (speaker is not null)
        {
            // The words do not tell whether they name a person or a body, so the speaker has no type.
            json.WriteStartObject("author");
            json.WriteString("name", speaker);
            json.WriteEndObject();
        }

        json.WriteStartArray("appearance");
        foreach (var appearance in appearances)
        {
            appearance.Write(json);
        }

        json.WriteEndArray();
        if (ClaimAppearance.First(appearances) is { } first)
        {
            json.WritePropertyName("firstAppearance");
            first.Write(json);
        }

        json.WriteEndObject();
    }
}
