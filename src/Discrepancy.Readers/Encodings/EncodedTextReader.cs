using System.Text;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Readers;

/// <summary>
/// Reads plain text and Markdown as <see cref="TextDocumentReader"/> does, and in other encodings too: what is not UTF-8 is read in the encoding given, or
/// in that which its bytes look like, Windows-1252 if in doubt, with a warning. Offsets refer to the decoded text. Immutable and thread-safe.
/// </summary>
public sealed class EncodedTextReader : IDocumentReader
{
    /// <summary>The encoding of files that do not say theirs: without a byte order mark, and not UTF-8 with letters beyond ASCII.</summary>
    /// <value>The default is null: it is guessed, with a warning. A file whose bytes do not fit the encoding given is refused.</value>
    public Encoding? Encoding { get; init; }

    /// <inheritdoc/>
    public SourceDocument Read(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null) => ReadAll(path, bytes, published).Documents[0];

    /// <inheritdoc/>
    public DocumentBatch ReadAll(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null)
    {
        SizeLimit.Guard(bytes.Length, SizeLimit.Text);

        var decoded = FileText.Decode(bytes.Span, declared: null, Encoding);
        return new DocumentBatch([TextDocumentReader.ReadDecoded(path, decoded.Text, bytes, published)], decoded.Warning is { } warning ? [warning] : []);
    }
}
