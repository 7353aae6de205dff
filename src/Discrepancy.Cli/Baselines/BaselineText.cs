using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Cli;

/// <summary>Writes a baseline as JSON that is kept under version control: equal findings give equal bytes, a new one adds lines and changes no others.</summary>
internal static class BaselineText
{
    public static byte[] Of(Baseline baseline) => SettingsJson.Write(json =>
    {
        json.WriteString("schemaVersion", BaselineReader.SchemaVersion);
        json.WriteStartArray("findings");
        foreach (var entry in baseline.Entries)
        {
            Write(json, entry);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("kind", ConfigurationKeys.NameOf(entry.Kind));
        json.WriteString("rule", entry.Rule);
        json.WriteString("topic", entry.Topic);
        json.WriteTexts("values", entry.Values);
        json.WriteTexts("documents", entry.Documents);
        json.WriteEndObject();
    }
}
