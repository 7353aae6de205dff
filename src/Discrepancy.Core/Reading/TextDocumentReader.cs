using System.Security.Cryptography;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>
/// Reads plain text and Markdown: UTF-8 with or without a byte order mark, UTF-16 with one, and a YAML front matter where there is one.
/// The text is kept as it is, line ends included. Immutable and thread-safe.
/// </summary>
public sealed class TextDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or white space.</exception>
    public SourceDocument Read(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);

        return ReadDecoded(path, TextDecoder.Decode(bytes.Span), bytes, published);
    }

    /// <summary>Reads a text that the caller has decoded, of a file in an encoding that this reader does not know.</summary>
    /// <param name="path">The name the document gets.</param>
    /// <param name="text">The decoded text, without a byte order mark.</param>
    /// <param name="bytes">The file's bytes, for the hash.</param>
    /// <param name="published">The publication date that the caller knows; null to let the document tell.</param>
    /// <exception cref="DocumentFormatException">The text is empty, no text, or its front matter is broken.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or white space.</exception>
    public static SourceDocument ReadDecoded(string path, string text, ReadOnlyMemory<byte> bytes, DateOnly? published = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(text);

        BinaryContent.Refuse(bytes.Span);
        BinaryContent.RefuseControls(text);
        var block = FrontMatterBlock.Find(text);
        var metadata = block is null ? DocumentMetadata.None : FrontMatterParser.Parse(text, block);
        GuardSomeText(text, block);

        var outline = SectionSplitter.Split(text, block?.Span.End ?? 0);
        return new SourceDocument(path, text)
        {
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
            Title = metadata.Title ?? outline.Title,
            Source = metadata.Source,
            Url = metadata.Url,
            Published = PublicationDateFinder.Find(text, outline, metadata, published),
            Sections = outline.Sections,
        };
    }

    private static void GuardSomeText(string text, FrontMatterBlock? block)
    {
        if (!text.AsSpan(block?.Span.End ?? 0).IsWhiteSpace())
        {
            return;
        }

        throw new DocumentFormatException(block is null
            ? "the file is empty; put the document's text in it or leave the file out"
            : "nothing follows the front matter; put the document's text below it or leave the file out");
    }
}
