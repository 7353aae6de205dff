using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>What the JSON writers share: layout, and the parts that occur in both contracts.</summary>
internal static class JsonFormat
{
    /// <summary>The contract's version; properties are only added within a major version.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>Indented, lines ended by LF.</summary>
    /// <remarks>The output is no part of a page, so quotation marks and accents may stay readable; control characters are escaped all the same.</remarks>
    public static JsonWriterOptions Layout { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one JSON object and the line end behind it.</summary>
    public static void WriteObject(Stream output, Action<Utf8JsonWriter> writeMembers)
    {
        JsonOutput.WriteLine(output, Layout, json =>
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", SchemaVersion);
            writeMembers(json);
            json.WriteEndObject();
        });
    }

    public static void WritePlace(this Utf8JsonWriter json, SourceSpan span)
    {
        var (line, column) = span.Position;
        json.WriteString("document", span.Document.Path);
        json.WriteNumber("start", span.Span.Start);
        json.WriteNumber("end", span.Span.End);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        if (span.Page is { } page)
        {
            json.WriteNumber("page", page);
        }

        WritePlaceInFile(json, span);
        json.WriteString("quote", span.Quote);
    }

    /// <summary>Writes where the words stand in the file, where the text was taken out of one and that is known.</summary>
    private static void WritePlaceInFile(Utf8JsonWriter json, SourceSpan span)
    {
        if (span is { SpanInFile: { } file, PositionInFile: { } position })
        {
            json.WriteNumber("fileStart", file.Start);
            json.WriteNumber("fileEnd", file.End);
            json.WriteNumber("fileLine", position.Line);
            json.WriteNumber("fileColumn", position.Column);
        }
    }

    public static void WriteConfidence(this Utf8JsonWriter json, double confidence) =>
        json.WriteNumber("confidence", Confidence.Rounded(confidence));

    public static void WriteDate(this Utf8JsonWriter json, string name, DateOnly? date) =>
        json.WriteString(name, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
