using System.Globalization;
using System.Text;
using System.Text.Json;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Readers;

/// <summary>
/// Reads JSON Lines: each line is an article as <see cref="JsonFeedReader"/> knows it, and becomes the document <c>file#id</c>, or <c>file#N</c> with the number
/// of its line. A line that is not JSON is left out with a warning. Immutable and thread-safe.
/// </summary>
public sealed class JsonLinesFeedReader : IDocumentReader
{
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
        var documents = new FeedDocuments(path, published);
        var number = 0;
        foreach (var line in decoded.Text.AsSpan().Split('\n'))
        {
            number++;
            var (start, length) = line.GetOffsetAndLength(decoded.Text.Length);
            if (!decoded.Text.AsSpan(start, length).IsWhiteSpace())
            {
                AddLine(documents, number, decoded.Text.AsMemory(start, length));
            }
        }

        return documents.ToBatch(decoded.Warning);
    }

    private static void AddLine(FeedDocuments documents, int number, ReadOnlyMemory<char> line)
    {
        try
        {
            using var json = JsonFeedReader.Parse(line);
            var isArticle = json.RootElement.ValueKind == JsonValueKind.Object;
            documents.Add(number, isArticle ? JsonArticle.Read(json.RootElement, outlet: null) : new FeedItem());
        }
        catch (DocumentFormatException exception) when (exception.InnerException is JsonException)
        {
            documents.Warn(string.Create(
                CultureInfo.InvariantCulture, $"line {number} is left out: it is not JSON, breaks off, or is nested deeper than {SizeLimit.Depth}; export it again"));
        }
    }
}
