using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Discrepancy.Reporting;

/// <summary>What the writers of linked data share.</summary>
internal static class LinkedDataFormat
{
    // Such documents are put into pages as they are: what could end a script element is escaped, and so are invisible marks.
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = CreateEncoder() };

    /// <summary>Writes one JSON object and the line end behind it.</summary>
    public static void WriteObject(Stream output, Action<Utf8JsonWriter> writeMembers)
    {
        ArgumentNullException.ThrowIfNull(output);

        using (var json = new Utf8JsonWriter(output, Layout))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters([.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(letter => char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.Format)]);
        return JavaScriptEncoder.Create(settings);
    }
}
