using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Cli;

/// <summary>Reads the files; one that cannot be read is reported and left out.</summary>
/// <param name="diagnostics">Where to say so.</param>
/// <param name="encoding">The encoding of files that do not say theirs; null to find it out.</param>
internal sealed class DocumentLoader(Diagnostics diagnostics, Encoding? encoding)
{
    private static readonly DocumentBatch Nothing = new([], []);

    private readonly Dictionary<string, IDocumentReader> _readers = new(StringComparer.Ordinal);

    /// <summary>The documents, in the order of the files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="dates">Publication dates that the user gave, by full path.</param>
    public IReadOnlyList<SourceDocument> Load(IReadOnlyList<InputFile> files, IReadOnlyDictionary<string, DateOnly> dates) =>
        [.. files.SelectMany(file => Load(file, dates.TryGetValue(file.FullPath, out var date) ? date : null))];

    private ImmutableArray<SourceDocument> Load(InputFile file, DateOnly? published)
    {
        var batch = TryRead(file, published);
        foreach (var warning in batch.Warnings)
        {
            diagnostics.Report(file.ShownPath, warning);
        }

        return batch.Documents;
    }

    private DocumentBatch TryRead(InputFile file, DateOnly? published)
    {
        try
        {
            var bytes = InputContent.Read(file);
            return ReaderOf(file.Type, bytes.Span).ReadAll(file.Name, bytes, published);
        }
        catch (DocumentFormatException exception)
        {
            return LeaveOut(file, exception.Message);
        }
        catch (UnauthorizedAccessException)
        {
            return LeaveOut(file, "access is denied; change its permissions");
        }
        catch (IOException exception)
        {
            return LeaveOut(file, $"it cannot be read ({exception.Message.TrimEnd('.')}); see that it is a file that can be opened");
        }
    }

    private IDocumentReader ReaderOf(InputType type, ReadOnlySpan<byte> bytes)
    {
        // Nearly all text is UTF-8, and needs none of the libraries that other encodings do.
        var isOtherText = type == InputTypes.Text && (encoding is not null || (!Utf8.IsValid(bytes) && !IsMarkedUtf16(bytes)));
        var key = isOtherText ? "" : type.Name;
        if (!_readers.TryGetValue(key, out var reader))
        {
            _readers.Add(key, reader = isOtherText ? InputTypes.CreateEncodedTextReader(encoding) : type.CreateReader(encoding));
        }

        return reader;
    }

    private static bool IsMarkedUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private DocumentBatch LeaveOut(InputFile file, string reason)
    {
        diagnostics.Report(file.ShownPath, $"left out: {reason}");
        return Nothing;
    }
}
