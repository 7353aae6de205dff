using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Discrepancy.Reporting;

/// <summary>What the writers of linked data share.</summary>
internal static class LinkedDataFormat
{
    // Such documents are put into pages as they are: what could end a script element is escaped.
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes one JSON object and the line end behind it.</summary>
    public static void WriteObject(Stream output, Action<Utf8JsonWriter> writeMembers) => JsonOutput.WriteLine(output, Layout, json =>
    {
        json.WriteStartObject();
        writeMembers(json);
        json.WriteEndObject();
    });
}
