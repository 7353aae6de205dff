using System.Text.Json;

namespace Discrepancy.Reporting;

/// <summary>Writes JSON objects, each on a line of its own. The encoder escapes every character that any reader takes for a line end.</summary>
internal sealed class JsonLines(Stream output)
{
    private static readonly JsonWriterOptions Layout = JsonFormat.Layout with { Indented = false };

    /// <summary>Writes one object that starts with its type.</summary>
    public void Write(string type, Action<Utf8JsonWriter> writeMembers) => JsonOutput.WriteLine(output, Layout, json =>
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        writeMembers(json);
        json.WriteEndObject();
    });
}
