using System.Globalization;
using System.Text;
using System.Text.Json;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Readers;

/// <summary>
/// Reads articles from JSON: one object, a list, or a list under <c>articles</c>, <c>results</c>, <c>data</c> or <c>items</c>, with the field names of the
/// common news APIs, of JSON Feed and of ninjs 1 to 3. Each becomes the document <c>file#id</c>, or <c>file#N</c> where it has no plain id. Its text is the
/// title, an empty line and the body without markup; offsets refer to that text, not to the file. Immutable and thread-safe.
/// </summary>
public sealed class JsonFeedReader : IDocumentReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = SizeLimit.Depth, CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>The encoding of files that do not say theirs: without a byte order mark, and not UTF-8 with letters beyond ASCII.</summary>
    /// <value>The default is null: it is guessed, with a warning. A file whose bytes do not fit the encoding given is refused.</value>
    public Encoding? Encoding { get; init; }

    /// <inheritdoc/>
    public SourceDocument Read(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null) => OnlyDocument.Of(ReadAll(path, bytes, published));

    /// <inheritdoc/>
    public DocumentBatch ReadAll(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        SizeLimit.Guard(bytes.Length, SizeLimit.Container);

        var decoded = FileText.Decode(bytes.Span, declared: null, Encoding);
        using var json = Parse(decoded.Text.AsMemory());
        var documents = new FeedDocuments(path, published);
        var articles = JsonArticles.Find(json.RootElement);
        var number = 0;
        foreach (var item in articles.Items)
        {
            number++;
            documents.Add(number, item.ValueKind == JsonValueKind.Object ? JsonArticle.Read(item, articles.Outlet) : new FeedItem());
        }

        return documents.ToBatch(decoded.Warning);
    }

    internal static JsonDocument Parse(ReadOnlyMemory<char> text)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException exception)
        {
            throw new DocumentFormatException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"it is not JSON, breaks off, or is nested deeper than {SizeLimit.Depth} (line {exception.LineNumber + 1 ?? 1}); export it again"),
                exception);
        }
    }
}
