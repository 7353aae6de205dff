using System.Xml.Linq;

namespace Discrepancy.Readers;

/// <summary>Reads the items of RSS and Atom, by local names: feeds mix the namespaces of ten years.</summary>
internal static class SyndicationItem
{
    private static readonly string[] Roots = ["rss", "RDF", "feed"];
    private static readonly string[] DateNames = ["pubDate", "published", "date", "issued", "updated"];
    private static readonly string[] BodyNames = ["encoded", "content", "description", "summary"];

    public static bool IsFeed(XElement root) => Roots.Contains(root.Name.LocalName, StringComparer.Ordinal);

    /// <summary>The title of the channel.</summary>
    public static string? Outlet(XElement root) => Text(Child(root, "channel") ?? root, "title");

    /// <summary>The items, in the order of the feed.</summary>
    public static IEnumerable<XElement> All(XElement root) => root.Descendants().Where(element => element.Name.LocalName is "item" or "entry");

    /// <summary>What <paramref name="item"/> says.</summary>
    public static FeedItem Read(XElement item, string? outlet) => new()
    {
        Id = Text(item, "guid") ?? Text(item, "id"),
        Title = Text(item, "title"),
        Source = SourceOf(item) ?? outlet,
        Author = Text(item, "creator") ?? AuthorOf(item),
        Url = LinkOf(item),
        Published = DateNames.Select(name => Text(item, name)).FirstOrDefault(date => date is not null),
        Body = BodyNames.SelectMany(name => Children(item, name)).Select(Markup).FirstOrDefault(body => !string.IsNullOrWhiteSpace(body)),
    };

    /// <summary>The outlet of an item that was taken over from another feed.</summary>
    private static string? SourceOf(XElement item) => Child(item, "source") switch
    {
        null => null,
        { HasElements: true } feed => Text(feed, "title"),
        { } name => NotEmpty(name.Value),
    };

    private static string? AuthorOf(XElement item) => Child(item, "author") switch
    {
        null => null,
        { HasElements: true } person => Text(person, "name"),
        { } name => NotEmpty(name.Value),
    };

    private static string? LinkOf(XElement item)
    {
        var link = Children(item, "link").FirstOrDefault(link => (string?)link.Attribute("rel") is null or "alternate");
        return NotEmpty((string?)link?.Attribute("href") ?? link?.Value);
    }

    /// <summary>The content as the markup it stands for: XHTML is written as elements, HTML as escaped text.</summary>
    private static string Markup(XElement content) =>
        content.HasElements ? string.Concat(content.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))) : content.Value;

    private static string? Text(XElement parent, string name) => NotEmpty(Child(parent, name)?.Value);

    // Of two elements of one name, such as title and media:title, the feed's own is meant.
    private static XElement? Child(XElement parent, string name) =>
        Children(parent, name).OrderBy(child => child.Name.Namespace == parent.Name.Namespace ? 0 : 1).FirstOrDefault();

    private static IEnumerable<XElement> Children(XElement parent, string name) => parent.Elements().Where(child => string.Equals(child.Name.LocalName, name, StringComparison.Ordinal));

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : ArticleText.OneLine(text);
}
