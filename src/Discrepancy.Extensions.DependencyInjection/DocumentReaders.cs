using Discrepancy.Reading;
using Discrepancy.Reporting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Discrepancy.Extensions.DependencyInjection;

/// <summary>
/// The readers of the container, each a keyed service under the extension of its files, such as <c>.html</c>. Text (<c>.txt</c>, <c>.md</c>) has the
/// library's reader unless another was registered. Thread-safe, as readers have to be.
/// </summary>
public sealed class DocumentReaders
{
    private readonly IServiceProvider _services;
    private readonly ILogger _logger;

    internal DocumentReaders(IServiceProvider services, ILogger logger)
    {
        _services = services;
        _logger = logger;
    }

    /// <summary>Reads all documents of a file by the reader for the extension of its name.</summary>
    /// <param name="name">The file's name, which its documents get.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="published">The publication date that the caller knows; null to let the documents tell.</param>
    /// <exception cref="DocumentFormatException">No reader is registered for the extension, or the reader cannot read the bytes.</exception>
    public DocumentBatch Read(string name, ReadOnlyMemory<byte> bytes, DateOnly? published = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);

        var extension = ExtensionOf(name);
        if (_services.GetKeyedService<IDocumentReader>(extension) is not { } reader)
        {
            throw new DocumentFormatException($"no reader is registered for the extension '{DisplayText.OneLine(extension)}'; register one with AddDocumentReader");
        }

        try
        {
            var batch = reader.ReadAll(name, bytes, published);
            _logger.FileRead(DisplayText.OneLine(name), bytes.Length, batch.Documents.Length, batch.Warnings.Length);
            return batch;
        }
        catch (DocumentFormatException)
        {
            _logger.FileRefused(DisplayText.OneLine(name), bytes.Length);
            throw;
        }
    }

    /// <summary>The key of the reader for a file: what its name ends in, in small letters.</summary>
    internal static string ExtensionOf(string name) => Path.GetExtension(name).ToLowerInvariant();
}
