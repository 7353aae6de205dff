using System.Text.Json;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Writes what an annotation is about: the document, and its words by what they are and by where they stand.</summary>
internal sealed class AnnotationTarget
{
    private readonly Dictionary<SourceDocument, CodePointMap> _codePoints = new(ReferenceEqualityComparer.Instance);

    public void Write(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("target");
        json.WriteString("source", DocumentAddress.Of(span.Document));
        json.WriteStartArray("selector");
        WriteQuote(json, span);
        WritePosition(json, span);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", span.Quote);
        json.WriteString("prefix", SurroundingText.Before(span));
        json.WriteString("suffix", SurroundingText.Behind(span));
        json.WriteEndObject();
    }

    private void WritePosition(Utf8JsonWriter json, SourceSpan span)
    {
        var map = CodePointsOf(span.Document);
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", map.CodePointsBefore(span.Span.Start));
        json.WriteNumber("end", map.CodePointsBefore(span.Span.End));
        json.WriteEndObject();
    }

    private CodePointMap CodePointsOf(SourceDocument document)
    {
        if (!_codePoints.TryGetValue(document, out var map))
        {
            map = new CodePointMap(document.Text);
            _codePoints.Add(document, map);
        }

        return map;
    }
}
