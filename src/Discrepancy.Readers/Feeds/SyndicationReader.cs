using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Readers;

/// <summary>
/// Reads RSS (0.9 to 2.0) and Atom. Each item with a text becomes the document <c>file#id</c>, or <c>file#N</c> where it has no plain id. Its text is the title,
/// an empty line and the content without markup; offsets refer to that text, not to the file. Document types are refused, nothing is loaded.
/// Immutable and thread-safe.
/// </summary>
public sealed class SyndicationReader : IDocumentReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = SizeLimit.Container,
        CheckCharacters = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The encoding of files that do not say theirs: without a byte order mark or a declaration, and not UTF-8 with letters beyond ASCII.</summary>
    /// <value>The default is null: it is guessed, with a warning. A file whose bytes do not fit the encoding given is refused.</value>
    public Encoding? Encoding { get; init; }

    /// <inheritdoc/>
    public SourceDocument Read(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null) => OnlyDocument.Of(ReadAll(path, bytes, published));

    /// <inheritdoc/>
    public DocumentBatch ReadAll(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        SizeLimit.Guard(bytes.Length, SizeLimit.Container);

        var decoded = FileText.Decode(bytes.Span, HtmlCharset.Declared(bytes.Span), Encoding);
        var root = Load(decoded.Text);
        if (!SyndicationItem.IsFeed(root))
        {
            throw new DocumentFormatException($"it is XML with the root element '{root.Name.LocalName}', not RSS or Atom; leave it out, or save its text as a .txt file");
        }

        var documents = new FeedDocuments(path, published);
        var outlet = SyndicationItem.Outlet(root);
        var number = 0;
        foreach (var item in SyndicationItem.All(root))
        {
            number++;
            documents.Add(number, SyndicationItem.Read(item, outlet));
        }

        return documents.ToBatch(decoded.Warning);
    }

    private static XElement Load(string text)
    {
        try
        {
            GuardDepth(text);
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        }
        catch (XmlException exception) when (exception.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new DocumentFormatException("it declares a document type, which feeds do not need and attacks do; remove the DOCTYPE", exception);
        }
        catch (XmlException exception)
        {
            throw new DocumentFormatException(
                string.Create(CultureInfo.InvariantCulture, $"it is not well-formed XML or breaks off (line {exception.LineNumber}); fetch it again"), exception);
        }
    }

    private static void GuardDepth(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        while (reader.Read())
        {
            if (reader.Depth > SizeLimit.Depth)
            {
                throw new DocumentFormatException(string.Create(CultureInfo.InvariantCulture, $"its elements are nested deeper than {SizeLimit.Depth}; leave it out, or save its text as a .txt file"));
            }
        }
    }
}
