using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>Turns the bytes of one file into a document, or into as many as it holds.</summary>
public interface IDocumentReader
{
    /// <summary>Reads a file that holds one document.</summary>
    /// <param name="path">The name the document gets.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="published">The publication date that the caller knows; null to let the document tell.</param>
    /// <exception cref="DocumentFormatException">The bytes are not a document that this reader can read.</exception>
    SourceDocument Read(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null);

    /// <summary>Reads all documents of a file, with what its user should know. Readers of files that hold one document need not implement it.</summary>
    /// <param name="path">The file's name; where a file may hold several documents, each gets it with <c>#</c> and its id or number.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="published">The publication date of every document, where the caller knows it; null to let the documents tell.</param>
    /// <exception cref="DocumentFormatException">The bytes are not what this reader can read, or hold no document.</exception>
    DocumentBatch ReadAll(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null) => new([Read(path, bytes, published)], []);
}
