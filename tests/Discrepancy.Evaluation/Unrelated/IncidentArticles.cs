using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Discrepancy.Text;

namespace Discrepancy.Evaluation.Unrelated;

/// <summary>Reads the articles of <c>incidents.jsonl</c>.</summary>
internal static class IncidentArticles
{
    /// <summary>The file, relative to the data folder.</summary>
    public static string File { get; } = Path.Combine("incidents", "incidents.jsonl");

    /// <summary>All articles in the order of the file; none where it is missing.</summary>
    /// <param name="data">The data folder.</param>
    public static ImmutableArray<Article> Read(string data)
    {
        var path = Path.Combine(data, File);
        return System.IO.File.Exists(path) ? [.. System.IO.File.ReadLines(path).SelectMany(OfIncident)] : [];
    }

    private static List<Article> OfIncident(string line)
    {
        using var json = JsonDocument.Parse(line);
        var incident = json.RootElement.GetProperty("incident_id").GetString()!;
        return [.. json.RootElement.GetProperty("docs").EnumerateArray().Select((article, index) => Make($"incident {incident}", $"{incident}/{index.ToString(CultureInfo.InvariantCulture)}.md", article))];
    }

    private static Article Make(string incident, string path, JsonElement article) => new(incident, new SourceDocument(path, article.GetProperty("content").GetString()!)
    {
        Title = article.GetProperty("title").GetString(),
        Published = DateOnly.TryParseExact(article.GetProperty("dct").GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new PublicationDate(day, PublicationDateBasis.FrontMatter)
            : null,
    });
}
