using System.Collections.Immutable;
using System.Text.Json;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Writes the <c>documents</c> of both contracts.</summary>
internal static class JsonDocuments
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<DocumentSummary> documents)
    {
        var isOneStory = documents.All(summary => summary.Story == 1);
        json.WriteStartArray("documents");
        foreach (var summary in documents)
        {
            json.WriteStartObject();
            json.WriteString("path", summary.Document.Path);
            json.WriteString("sha256", summary.Document.Sha256);
            json.WriteString("title", summary.Document.Title);
            json.WriteString("source", summary.Document.Source);
            WriteReliability(json, summary.Document);
            WritePublished(json, summary.Document.Published);
            json.WriteNumber("claims", summary.Claims);
            if (!isOneStory)
            {
                json.WriteNumber("story", summary.Story);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the member that says how reliable the caller holds the source, where he said it.</summary>
    public static void WriteReliability(Utf8JsonWriter json, SourceDocument document)
    {
        if (document.Reliability is { } grade)
        {
            json.WriteString("reliability", grade);
        }
    }

    /// <summary>Writes the member that says when a document was published and what tells it.</summary>
    public static void WritePublished(Utf8JsonWriter json, PublicationDate? published)
    {
        if (published is null)
        {
            json.WriteNull("published");
            return;
        }

        json.WriteStartObject("published");
        json.WriteDate("value", published.Value);
        json.WriteString("basis", Vocabulary.NameOf(published.Basis));
        json.WriteEndObject();
    }
}
