using System.Text.Json;
using AngleSharp.Html.Dom;
using Discrepancy.Reading;

namespace Discrepancy.Readers;

/// <summary>The article that a page describes in JSON-LD (schema.org NewsArticle and its kin).</summary>
internal static class LinkedArticle
{
    private const int MostObjects = 1_000;

    /// <summary>What the first description says; null where the page has none that can be read.</summary>
    public static FeedItem? Find(IHtmlDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']").Select(script => Read(script.TextContent)).FirstOrDefault(item => item is not null);

    private static FeedItem? Read(string script)
    {
        try
        {
            using var json = JsonFeedReader.Parse(script.AsMemory());
            return FindArticle(json.RootElement);
        }
        catch (DocumentFormatException)
        {
            // Broken descriptions are common, and the page has its text all the same.
            return null;
        }
    }

    private static FeedItem? FindArticle(JsonElement root)
    {
        var pending = new Queue<JsonElement>([root]);
        for (var seen = 0; seen < MostObjects && pending.TryDequeue(out var next); seen++)
        {
            if (next.ValueKind == JsonValueKind.Array)
            {
                EnqueueAll(pending, next);
            }
            else if (next.ValueKind == JsonValueKind.Object)
            {
                var fields = new JsonFields(next);
                if (IsArticle(fields.Find("@type")))
                {
                    return JsonArticle.Read(next, outlet: null);
                }

                EnqueueAll(pending, fields.Find("@graph", "mainentity", "mainentityofpage"));
            }
        }

        return null;
    }

    private static void EnqueueAll(Queue<JsonElement> pending, JsonElement? value)
    {
        if (value is { ValueKind: JsonValueKind.Array } list)
        {
            foreach (var item in list.EnumerateArray().Take(MostObjects))
            {
                pending.Enqueue(item);
            }
        }
        else if (value is { ValueKind: JsonValueKind.Object } single)
        {
            pending.Enqueue(single);
        }
    }

    private static bool IsArticle(JsonElement? type) => type switch
    {
        { ValueKind: JsonValueKind.String } name => JsonFields.TextOf(name) is { } text && (text.EndsWith("Article", StringComparison.Ordinal) || text.EndsWith("BlogPosting", StringComparison.Ordinal)),
        { ValueKind: JsonValueKind.Array } names => names.EnumerateArray().Any(name => name.ValueKind == JsonValueKind.String && IsArticle(name)),
        _ => false,
    };
}
