using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Cli;

/// <summary>Reads the files; one that cannot be read is reported and left out.</summary>
internal sealed class DocumentLoader(Diagnostics diagnostics)
{
    private readonly TextDocumentReader _reader = new();

    /// <summary>The documents, in the order of the files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="dates">Publication dates that the user gave, by full path.</param>
    public IReadOnlyList<SourceDocument> Load(IReadOnlyList<InputFile> files, IReadOnlyDictionary<string, DateOnly> dates) =>
        [.. files.Select(file => Load(file, dates.TryGetValue(file.FullPath, out var date) ? date : null)).OfType<SourceDocument>()];

    private SourceDocument? Load(InputFile file, DateOnly? published)
    {
        try
        {
            return _reader.Read(file.Name, File.ReadAllBytes(file.FullPath), published);
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

    private SourceDocument? LeaveOut(InputFile file, string reason)
    {
        diagnostics.Report(file.ShownPath, $"left out: {reason}");
        return null;
    }
}
