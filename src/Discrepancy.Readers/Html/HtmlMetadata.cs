using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Discrepancy.Readers;

/// <summary>What a page says about its article, outside the article's text: JSON-LD first, then meta elements, then the body.</summary>
internal sealed record HtmlMetadata(string? Title, string? Source, string? Author, string? Published, string? Url)
{
    private static readonly string[] TitleNames = ["og:title", "twitter:title", "dc.title", "parsely-title"];
    private static readonly string[] SourceNames = ["og:site_name", "application-name", "dc.publisher", "publisher"];
    private static readonly string[] AuthorNames = ["author", "article:author", "dc.creator", "byl", "parsely-author"];

    private static readonly string[] DateNames =
        ["article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "dc.date.issued", "dc.date", "dcterms.issued", "dcterms.created", "publish-date", "publication_date", "pubdate", "sailthru.date", "date"];

    /// <summary>Reads the head and the body of <paramref name="page"/>.</summary>
    public static HtmlMetadata Read(IHtmlDocument page)
    {
        var linked = LinkedArticle.Find(page);
        var meta = MetaFields(page);
        return new HtmlMetadata(
            linked?.Title ?? First(meta, TitleNames) ?? OnlyHeading(page),
            linked?.Source ?? First(meta, SourceNames),
            linked?.Author ?? First(meta, AuthorNames),
            linked?.Published ?? First(meta, DateNames) ?? MarkedTime(page),
            page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? First(meta, ["og:url"]) ?? linked?.Url);
    }

    private static Dictionary<string, string> MetaFields(IHtmlDocument page)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && meta.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content))
            {
                fields.TryAdd(name.Trim(), ArticleText.OneLine(content));
            }
        }

        return fields;
    }

    private static string? First(Dictionary<string, string> fields, string[] names)
    {
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The one main heading; a page with several is not about one of them.</summary>
    private static string? OnlyHeading(IHtmlDocument page) =>
        page.QuerySelectorAll("h1") is [var heading] && ArticleText.OneLine(HtmlText.Of(heading)) is { Length: > 0 } title ? title : null;

    /// <summary>A time that the page marks as that of publication, or the only one of its article's header.</summary>
    private static string? MarkedTime(IHtmlDocument page)
    {
        var time = page.QuerySelector("time[itemprop=datePublished], time[pubdate], [itemprop=datePublished][datetime]") ?? OnlyTime(page);
        return time?.GetAttribute("datetime") ?? time?.TextContent.Trim();
    }

    private static IElement? OnlyTime(IHtmlDocument page) => page.QuerySelectorAll("article header time, article > time, header time") is [var only] ? only : null;
}
