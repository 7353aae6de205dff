using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Discrepancy.Cli;

/// <summary>Writes the JSON of settings and baselines: for people to read and to keep under version control.</summary>
internal static class SettingsJson
{
    private const string Punctuation = "‘’“”–—…";

    /// <summary>Indented; equal values give equal bytes.</summary>
    public static JsonWriterOptions Layout { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(Letters()) };

    /// <summary>The whole file: one object and a line end.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> writeMembers)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>Writes a member that is a list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WritePropertyName(name);
        json.WriteTexts(texts);
    }

    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Letters stay as they are; marks that steer the reading direction or a terminal are escaped.</summary>
    private static TextEncoderSettings Letters()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidRanges(UnicodeRanges.GeneralPunctuation, UnicodeRanges.ArabicPresentationFormsB, UnicodeRanges.Specials);
        settings.ForbidCharacters('\u061C');
        settings.AllowCharacters(Punctuation.ToCharArray());
        return settings;
    }
}
