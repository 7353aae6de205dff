using System.Text.Json;

namespace Discrepancy.Readers;

/// <summary>Finds the articles of a JSON file: one, a list, or a list inside an object.</summary>
/// <param name="Items">The articles, and what else the list holds.</param>
/// <param name="Outlet">The outlet of all of them, where the file states it.</param>
internal sealed record JsonArticles(IEnumerable<JsonElement> Items, string? Outlet)
{
    private const int MostWrappings = 3;

    private static readonly string[] ListNames = ["articles", "results", "data", "items", "news", "docs", "response"];

    /// <summary>The articles of <paramref name="root"/>.</summary>
    public static JsonArticles Find(JsonElement root)
    {
        string? outlet = null;
        for (var wrapping = 0; wrapping < MostWrappings && root.ValueKind == JsonValueKind.Object; wrapping++)
        {
            var fields = new JsonFields(root);
            if (fields.Find(ListNames) is not { ValueKind: JsonValueKind.Array or JsonValueKind.Object } inner)
            {
                break;
            }

            // The title of a JSON Feed is the name of its site.
            outlet ??= fields.Text("version") is { } version && version.Contains("jsonfeed", StringComparison.OrdinalIgnoreCase) ? fields.Text("title") : null;
            root = inner;
        }

        return new JsonArticles(root.ValueKind == JsonValueKind.Array ? root.EnumerateArray() : [root], outlet);
    }
}
