using System.Collections.Immutable;
using System.Text.Json;

namespace Discrepancy.Evaluation;

/// <summary>One biography of the FActScore annotations.</summary>
/// <param name="Topic">The person it is about.</param>
/// <param name="Text">The biography.</param>
/// <param name="Sentences">Each sentence that was annotated, with the facts that people read in it.</param>
internal sealed record FactDocument(string Topic, string Text, ImmutableArray<(string Text, ImmutableArray<string> Facts)> Sentences)
{
    /// <summary>The biographies of a file of JSON lines; those that nobody annotated are left out.</summary>
    public static IEnumerable<FactDocument> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.TryGetProperty("annotations", out var annotations) && annotations.ValueKind is JsonValueKind.Array)
            {
                yield return new FactDocument(root.GetProperty("topic").GetString()!, root.GetProperty("output").GetString()!, [.. annotations.EnumerateArray().Select(Sentence).Where(item => !item.Facts.IsEmpty)]);
            }
        }
    }

    private static (string Text, ImmutableArray<string> Facts) Sentence(JsonElement annotation) =>
        (annotation.GetProperty("text").GetString()!,
         annotation.TryGetProperty("human-atomic-facts", out var facts) && facts.ValueKind is JsonValueKind.Array ? [.. facts.EnumerateArray().Select(fact => fact.GetProperty("text").GetString()!)] : []);
}
