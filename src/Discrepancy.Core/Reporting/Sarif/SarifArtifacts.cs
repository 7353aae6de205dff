using System.Collections.Immutable;
using System.Text.Json;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>The documents of a run.</summary>
internal sealed class SarifArtifacts
{
    private readonly ImmutableArray<DocumentSummary> _documents;
    private readonly string _folder;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);

    public SarifArtifacts(ImmutableArray<DocumentSummary> documents, string folder)
    {
        _documents = documents;
        _folder = folder;
        for (var i = 0; i < documents.Length; i++)
        {
            _places.TryAdd(documents[i].Document.Path, i);
        }
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts");
        foreach (var summary in _documents)
        {
            json.WriteStartObject();
            WriteReference(json, "location", summary.Document.Path);
            json.WriteStrings("roles", ["analysisTarget"]);
            json.WriteString("mimeType", MimeType(summary.Document));
            SarifEncoding.Write(json, summary.Document);
            WriteProperties(json, summary);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes where a document is, and its place in the list of artifacts.</summary>
    public void WriteReference(Utf8JsonWriter json, string name, string path)
    {
        json.WriteStartObject(name);
        json.WriteString("uri", AddressOf(path));
        json.WriteString("uriBaseId", SarifUri.BaseId);
        if (_places.TryGetValue(path, out var index))
        {
            json.WriteNumber("index", index);
        }

        json.WriteEndObject();
    }

    private string AddressOf(string path)
    {
        if (!_addresses.TryGetValue(path, out var address))
        {
            _addresses.Add(path, address = SarifUri.OfPath(_folder, path));
        }

        return address;
    }

    // Regions of a page point into the page; those of other files that text was taken out of, into the text.
    private static string MimeType(SourceDocument document) =>
        document.FileMap is not null && EndsWith(document, ".html", ".htm", ".xhtml") ? "text/html"
        : EndsWith(document, ".md", ".markdown") ? "text/markdown"
        : "text/plain";

    private static bool EndsWith(SourceDocument document, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (document.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static void WriteProperties(Utf8JsonWriter json, DocumentSummary summary)
    {
        json.WriteStartObject("properties");
        json.WriteString("title", summary.Document.Title);
        json.WriteString("source", summary.Document.Source);
        JsonDocuments.WriteReliability(json, summary.Document);
        JsonDocuments.WritePublished(json, summary.Document.Published);
        json.WriteNumber("claims", summary.Claims);
        json.WriteEndObject();
    }
}
