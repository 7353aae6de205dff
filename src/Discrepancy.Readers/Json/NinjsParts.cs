using System.Text.Json;

namespace Discrepancy.Readers;

/// <summary>What ninjs (IPTC, News in JSON) has that other feeds have not: the state of an article, and since 2.0 lists of headlines and bodies.</summary>
internal static class NinjsParts
{
    private static readonly string[] WithdrawnStates = ["withheld", "canceled", "cancelled"];

    /// <summary>"withheld" or "canceled"; null for an article that may be used.</summary>
    public static string? Withdrawn(JsonFields fields)
    {
        var state = fields.Text("pubstatus");
        return WithdrawnStates.FirstOrDefault(name => string.Equals(name, state, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The main headline.</summary>
    public static string? Headline(JsonFields fields) => Best(fields.Find("headlines"));

    /// <summary>The main body, plain rather than marked up.</summary>
    public static string? Body(JsonFields fields) => Best(fields.Find("bodies"));

    private static string? Best(JsonElement? list)
    {
        if (list is not { ValueKind: JsonValueKind.Array } parts)
        {
            return null;
        }

        var values =
            from part in parts.EnumerateArray()
            where part.ValueKind == JsonValueKind.Object
            let fields = new JsonFields(part)
            let value = fields.Text("value")
            where value is not null
            orderby IsMain(fields) descending, IsPlain(fields) descending
            select value;
        return values.FirstOrDefault();
    }

    private static bool IsMain(JsonFields part) => part.Text("role") is null or "main" or "body" or "headline";

    private static bool IsPlain(JsonFields part) => part.Text("contenttype") is null or "text/plain";
}
