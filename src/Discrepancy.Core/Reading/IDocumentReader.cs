using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>Turns the bytes of one file into a document.</summary>
public interface IDocumentReader
{
    /// <summary>Reads one file.</summary>
    /// <param name="path">The name the document gets.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="published">The publication date that the caller knows; null to let the document tell.</param>
    /// <exception cref="DocumentFormatException">The bytes are not a document that this reader can read.</exception>
    SourceDocument Read(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null);
}
