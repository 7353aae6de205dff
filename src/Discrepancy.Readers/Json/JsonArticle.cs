using System.Text.Json;

namespace Discrepancy.Readers;

/// <summary>Reads an article's object, whichever news API or archive it comes from.</summary>
internal static class JsonArticle
{
    private const int MostNames = 10;

    private static readonly string[] BodyNames = ["text", "bodytext", "body", "maintext", "contenttext", "content", "fulltext", "articlebody", "bodyhtml", "contenthtml", "html"];
    private static readonly string[] SummaryNames = ["description", "summary", "excerpt"];
    private static readonly string[] DateNames =
        ["publishedat", "publisheddate", "datepublish", "datepublished", "published", "publishdate", "publicationdate", "pubdate", "versioncreated", "firstcreated", "date"];

    /// <summary>What <paramref name="element"/> says.</summary>
    /// <param name="element">An object.</param>
    /// <param name="outlet">The outlet of all articles of the file, where it states one.</param>
    public static FeedItem Read(JsonElement element, string? outlet)
    {
        var fields = new JsonFields(element);
        return new FeedItem
        {
            Id = fields.Text("id", "guid", "uri"),
            Title = fields.Text("title", "headline") ?? NinjsParts.Headline(fields),
            Source = SourceOf(fields) ?? outlet,
            Author = Names(fields.Find("author", "authors", "byline", "by", "creator")),
            Url = fields.Text("url", "link", "canonicalurl"),
            Published = fields.Text(DateNames),
            Body = fields.Text(BodyNames) ?? NinjsParts.Body(fields) ?? fields.Text(SummaryNames),
            Withdrawn = NinjsParts.Withdrawn(fields),
        };
    }

    private static string? SourceOf(JsonFields fields) =>
        Names(fields.Find("source")) ?? fields.Text("sourcename", "namesource", "sitename", "outletname", "outlet") ?? Names(fields.Find("publisher", "provider", "infosources", "infosource"));

    /// <summary>A name, an object with one, or a list of either.</summary>
    private static string? Names(JsonElement? value) => value switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } named => new JsonFields(named).Text("name", "title", "domain"),
        { ValueKind: JsonValueKind.Array } list => string.Join(", ", list.EnumerateArray().Take(MostNames).Select(NameOf).OfType<string>()) is { Length: > 0 } names ? names : null,
        { } plain => JsonFields.TextOf(plain),
    };

    private static string? NameOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? new JsonFields(value).Text("name", "title") : JsonFields.TextOf(value);
}
