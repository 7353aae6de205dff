using System.Text.Json;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests;

/// <summary>The documents of the development data, where that is at hand.</summary>
internal static class SharedDocuments
{
    private const int IncidentSample = 40;

    private static readonly TextDocumentReader Reader = new();

    public static IEnumerable<SourceDocument> ReadAll(string folder) =>
        Files(folder, "seeds").Concat(Files(folder, "news-triples")).Concat(Files(folder, "quotes", "polnear-dev", "text"))
            .Append(ReadFile(Path.Combine(folder, "open-ie", "carb-dev.txt")))
            .Concat(Propositions(Path.Combine(folder, "propositions", "document_clusters.dev.json")))
            .Concat(Incidents(Path.Combine(folder, "incidents", "incidents.jsonl")));

    private static IEnumerable<SourceDocument> Files(params string[] folders) =>
        Directory.GetFiles(Path.Combine(folders), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(ReadFile);

    private static SourceDocument ReadFile(string path) => Reader.Read(path, File.ReadAllBytes(path));

    private static IEnumerable<SourceDocument> Propositions(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var document in json.RootElement.EnumerateArray().SelectMany(cluster => cluster.GetProperty("documents").EnumerateArray()))
        {
            var sentences = document.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetProperty("sentence_text").GetString());
            yield return new SourceDocument($"proposition {document.GetProperty("document_id").GetString()}", string.Join(' ', sentences));
        }
    }

    private static IEnumerable<SourceDocument> Incidents(string path)
    {
        foreach (var line in File.ReadLines(path).Take(IncidentSample))
        {
            using var json = JsonDocument.Parse(line);
            foreach (var document in json.RootElement.GetProperty("docs").EnumerateArray())
            {
                yield return new SourceDocument($"incident {document.GetProperty("doc_id").GetString()}", document.GetProperty("content").GetString()!);
            }
        }
    }
}
