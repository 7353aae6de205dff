using System.Text;
using System.Text.Json;

namespace Discrepancy.Cli.Tests.Mixed;

/// <summary>Writes articles as text, web pages and feeds.</summary>
internal static class ArticleText
{
    private const int MarkdownWidth = 72;

    /// <summary>Plain text with a front matter.</summary>
    public static string Plain(Article article) => $"{FrontMatter(article)}{Body(article)}";

    /// <summary>The title and the paragraphs, with empty lines between them.</summary>
    public static string Body(Article article) => $"{article.Title}\n\n{string.Join("\n\n", article.Paragraphs)}\n";

    /// <summary>Markdown with a heading, wrapped lines, and stars around the name of the mayor.</summary>
    public static string Markdown(Article article) =>
        $"{FrontMatter(article)}# {article.Title}\n\n{string.Join("\n\n", article.Paragraphs.Select(text => Wrap(text.Replace("Ingrid Lindqvist", "**Ingrid Lindqvist**", StringComparison.Ordinal), MarkdownWidth)))}\n";

    /// <summary>A page with furniture and a description of itself for machines.</summary>
    public static string LinkedHtml(Article article) =>
        $$"""
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>{{article.Title}} | {{article.Source}}</title>
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "{{article.Title}}", "datePublished": "{{article.Day}}T08:00:00Z", "publisher": {"@type": "Organization", "name": "{{article.Source}}"} }</script></head>
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav><main><article><h1>{{article.Title}}</h1>{{Html(article)}}</article></main>
        <aside><h2>Most read</h2><a href="/1">Swans are back</a></aside><footer><p>All rights reserved.</p></footer></body></html>
        """;

    /// <summary>A page of old: nothing but a heading and paragraphs.</summary>
    public static string BareHtml(Article article) => $"<html><body><h1>{article.Title}</h1>{Html(article).Replace("</p>", "\n", StringComparison.Ordinal)}</body></html>";

    /// <summary>The answer of a news service.</summary>
    public static string Json(Article article) => Write(new
    {
        status = "ok",
        articles = new[] { new { id = article.Name, title = article.Title, source = new { name = article.Source }, publishedAt = $"{article.Day}T10:00:00Z", content = string.Join("\n\n", article.Paragraphs) } },
    });

    /// <summary>A line of an archive of pages.</summary>
    public static string JsonLine(Article article) =>
        Write(new { id = article.Name, title = article.Title, sitename = article.Source, date_publish = $"{article.Day} 10:00:00", maintext = string.Join('\n', article.Paragraphs) });

    public static string Ninjs1(Article article, string status) =>
        Write(new { uri = article.Name, pubstatus = status, headline = article.Title, source = article.Source, versioncreated = $"{article.Day}T10:00:00Z", body_html = Html(article) });

    public static string Ninjs3(Article article) => Write(new
    {
        uri = article.Name,
        pubStatus = "usable",
        headlines = new[] { new { role = "main", value = article.Title } },
        infosources = new[] { new { name = article.Source } },
        versionCreated = $"{article.Day}T10:00:00Z",
        bodies = new[] { new { role = "main", contentType = "text/html", value = Html(article) } },
    });

    public static string Rss(Article article) =>
        $"<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>{article.Source}</title><item><guid>{article.Name}</guid><title>{article.Title}</title>"
        + $"<pubDate>{article.Day}T10:00:00Z</pubDate><description>In short.</description><content:encoded><![CDATA[{Html(article)}]]></content:encoded></item></channel></rss>";

    public static string Atom(Article article) =>
        $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>{article.Source}</title><entry><id>{article.Name}</id><title>{article.Title}</title><published>{article.Day}T10:00:00Z</published>"
        + $"<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">{Html(article)}</div></content></entry></feed>";

    /// <summary>The words of <paramref name="text"/> on lines of no more than so many letters.</summary>
    public static string Wrap(string text, int width)
    {
        var (wrapped, column) = (new StringBuilder(), 0);
        foreach (var word in text.Split(' '))
        {
            var fits = column + 1 + word.Length <= width;
            wrapped.Append(column == 0 ? "" : fits ? " " : "\n").Append(word);
            column = column == 0 || !fits ? word.Length : column + 1 + word.Length;
        }

        return wrapped.ToString();
    }

    private static string FrontMatter(Article article) =>
        $"---\ntitle: \"{article.Title}\"\n{(article.Source is null ? "" : $"source: {article.Source}\n")}date: {article.Day}\n---\n\n";

    private static string Html(Article article) => string.Concat(article.Paragraphs.Select(text => $"<p>{text}</p>"));

    private static string Write<T>(T value) => JsonSerializer.Serialize(value);
}
