using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<string, IDocumentReader> _readers = new(StringComparer.Ordinal);

    /// <summary>The documents, in the order of the files, which are read several at a time; what is to be said of them is said in their order too.</summary>
    /// <param name="files">The files.</param>
    /// <param name="dates">Publication dates that the user gave, by full path.</param>
    public IReadOnlyList<SourceDocument> Load(IReadOnlyList<InputFile> files, IReadOnlyDictionary<string, DateOnly> dates)
    {
        var batches = new DocumentBatch[files.Count];
        var parallelism = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, files.Count, parallelism, i => batches[i] = TryRead(files[i], dates.TryGetValue(files[i].FullPath, out var date) ? date : null));
        foreach (var (file, warning) in files.Zip(batches).SelectMany(item => item.Second.Warnings.Select(warning => (item.First, warning))))
        {
            diagnostics.Report(file.ShownPath, warning);
        }

        return [.. batches.SelectMany(batch => batch.Documents)];
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
            return LeftOut(exception.Message);
        }
        catch (UnauthorizedAccessException)
        {
            return LeftOut("access is denied; change its permissions");
        }
        catch (IOException exception)
        {
            return LeftOut($"it cannot be read ({exception.Message.TrimEnd('.')}); see that it is a file that can be opened");
        }
    }

    private IDocumentReader ReaderOf(InputType type, ReadOnlySpan<byte> bytes)
    {
        // Nearly all text is UTF-8, and needs none of the libraries that other encodings do.
        var isOtherText = type == InputTypes.Text && (encoding is not null || (!Utf8.IsValid(bytes) && !IsMarkedUtf16(bytes)));
        var key = isOtherText ? "" : type.Name;
        return _readers.GetOrAdd(key, _ => isOtherText ? InputTypes.CreateEncodedTextReader(encoding) : type.CreateReader(encoding));
    }

    private static bool IsMarkedUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static DocumentBatch LeftOut(string reason) => new([], [$"left out: {reason}"]);
}
