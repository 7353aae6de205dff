using System.Text.Json.Nodes;
using Discrepancy.Tests;
using NJsonSchema;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>A JSON Schema of docs/schemas. Readers must take properties that they do not know; here the schema has to know them all.</summary>
internal static class PublishedSchema
{
    public static JsonNode Read(string name) => JsonNode.Parse(File.ReadAllText(RepositoryFolder.Combine("docs", "schemas", name)))!;

    /// <summary>The schema with every object closed.</summary>
    public static async Task<JsonSchema> ReadStrictAsync(string name)
    {
        var schema = Read(name);
        foreach (var node in Objects(schema).Where(node => node.ContainsKey("properties") && node.ContainsKey("type")))
        {
            node["additionalProperties"] = false;
        }

        return await CompileAsync(schema);
    }

    /// <summary>The schema as readers have it.</summary>
    public static Task<JsonSchema> CompileAsync(JsonNode schema) =>
        JsonSchema.FromJsonAsync(schema.ToJsonString().Replace("$defs", "definitions", StringComparison.Ordinal)); // The validator follows references only into the older name.

    /// <summary>Every object of the file, the outermost first.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject parent => parent.Select(member => member.Value).SelectMany(Objects).Prepend(parent),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
