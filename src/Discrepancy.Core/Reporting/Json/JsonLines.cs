using System.Text.Json;

namespace Discrepancy.Reporting;

/// <summary>Writes JSON objects, each on a line of its own. The encoder escapes every character that any reader takes for a line end.</summary>
internal sealed class JsonLines(Stream output) : IDisposable
{
    private readonly Utf8JsonWriter _json = new(output, JsonFormat.Layout with { Indented = false });

    /// <summary>Writes one object that starts with its type.</summary>
    public void Write(string type, Action<Utf8JsonWriter> writeMembers)
    {
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("type", type);
        writeMembers(_json);
        _json.WriteEndObject();
        _json.Flush();
        output.WriteByte((byte)'\n');
    }

    public void Dispose() => _json.Dispose();
}
