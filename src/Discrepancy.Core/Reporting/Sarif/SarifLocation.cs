using System.Text.Json;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Writes one place of a result.</summary>
internal static class SarifLocation
{
    public static void Write(Utf8JsonWriter json, SarifSide side, SarifArtifacts artifacts)
    {
        var (span, sentence) = (side.Evidence.Span, side.Evidence.Sentence);
        json.WriteStartObject();
        if (side.Id > 0)
        {
            json.WriteNumber("id", side.Id);
        }

        json.WriteStartObject("physicalLocation");
        artifacts.WriteReference(json, "artifactLocation", span.Document.Path);
        WriteRegion(json, "region", span);
        if (sentence.Span != span.Span && sentence.Span.Contains(span.Span))
        {
            // A context region has to be larger than the region.
            WriteRegion(json, "contextRegion", sentence);
        }

        json.WriteEndObject();
        json.WriteSarifMessage("message", SarifMessage.OfSide(side));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceSpan span)
    {
        if (span.Document.FileMap is not { } map)
        {
            json.WriteStartObject(name);
            WritePlace(json, span.Span, span.Document.Lines);
            json.WriteSarifMessage("snippet", span.Quote);
            json.WriteEndObject();
        }
        else if (map.Find(span.Span) is { } found)
        {
            // A snippet has the characters of the file, markup and all; the document has those of the quote, and the message says them.
            json.WriteStartObject(name);
            WritePlace(json, found, map.Lines);
            json.WriteEndObject();
        }
    }

    private static void WritePlace(Utf8JsonWriter json, TextSpan span, LineMap lines)
    {
        var (start, end) = (lines.GetPosition(span.Start), lines.GetPosition(span.End));
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
    }
}
