using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Discrepancy.Reading;
using Discrepancy.Text;
using SmartReader;

namespace Discrepancy.Readers;

/// <summary>
/// Reads a web page: its article without the furniture around it, with title, outlet, author and day of publication from JSON-LD, meta elements and the
/// body. Offsets refer to the extracted text, the title above the paragraphs; <see cref="SourceDocument.FileMap"/> turns them into those of the file. No script is
/// run and nothing is loaded. Immutable and thread-safe.
/// </summary>
public sealed class HtmlDocumentReader : IDocumentReader
{
    private const int Seconds = 30;

    // The finder of articles wants an address to resolve links with; no link is kept.
    private const string AnyAddress = "https://localhost/";

    private static readonly string[] Furniture = ["nav", "aside", "footer", "form", "menu"];

    /// <summary>The encoding of files that do not say theirs: without a byte order mark or a declared character set, and not UTF-8 with letters beyond ASCII.</summary>
    /// <value>The default is null: it is guessed, with a warning. A file whose bytes do not fit the encoding given is refused.</value>
    public Encoding? Encoding { get; init; }

    /// <inheritdoc/>
    public SourceDocument Read(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null) => ReadAll(path, bytes, published).Documents[0];

    /// <inheritdoc/>
    public DocumentBatch ReadAll(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        SizeLimit.Guard(bytes.Length, SizeLimit.Text);

        var decoded = FileText.Decode(bytes.Span, HtmlCharset.Declared(bytes.Span), Encoding);
        var article = TimeLimit.Run(Seconds, () => Extract(path, decoded.Text)) with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) };
        return new DocumentBatch([article.ToDocument(published)], decoded.Warning is { } warning ? [warning] : []);
    }

    private static ExtractedArticle Extract(string path, string html)
    {
        using var page = HtmlTree.Parse(html);
        var metadata = HtmlMetadata.Read(page);
        var wholeBody = HtmlText.Of(page.Body ?? (INode)page, IsFurniture);
        using var reader = new Reader(AnyAddress, page);
        var found = reader.GetArticle();
        var body = found.IsReadable && TextOf(found.Content) is { Length: > 0 } text ? text : wholeBody;
        if (body.Length == 0)
        {
            throw new DocumentFormatException("the page shows no text without its scripts; save its text as a .txt file");
        }

        var title = metadata.Title ?? (string.IsNullOrWhiteSpace(found.Title) ? null : ArticleText.OneLine(found.Title));
        var composed = ArticleText.Compose(title, body);
        return new ExtractedArticle(path, composed)
        {
            FileMap = HtmlFileMap.Create(html, composed),
            Title = title,
            Source = metadata.Source ?? (string.IsNullOrWhiteSpace(found.SiteName) ? null : found.SiteName),
            Author = metadata.Author ?? (string.IsNullOrWhiteSpace(found.Author) ? null : found.Author),
            Url = metadata.Url,
            Published = metadata.Published,
        };
    }

    private static string TextOf(string? content)
    {
        if (string.IsNullOrEmpty(content))
        {
            return "";
        }

        using var article = HtmlTree.Parse(content);
        return HtmlText.Of(article);
    }

    private static bool IsFurniture(IElement element) => Furniture.Contains(element.LocalName, StringComparer.OrdinalIgnoreCase);
}
