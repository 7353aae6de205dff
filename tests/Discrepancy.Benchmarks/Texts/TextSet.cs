using System.Collections.Immutable;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Benchmarks.Texts;

/// <summary>The documents of a folder and of the folders in it.</summary>
internal sealed record TextSet(string Description, ImmutableArray<SourceDocument> Documents)
{
    /// <summary>Words between white space, of all documents.</summary>
    public int Words => Documents.Sum(CountWords);

    /// <summary>Reads a folder; null where there is none or it has no document.</summary>
    public static TextSet? Read(string name, string folder, string note)
    {
        if (!Directory.Exists(folder))
        {
            return null;
        }

        var reader = new TextDocumentReader();
        ImmutableArray<SourceDocument> documents =
        [
            .. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
                .Where(file => Path.GetExtension(file) is ".txt" or ".md")
                .Order(StringComparer.Ordinal)
                .Select(file => reader.Read(Path.GetRelativePath(folder, file), File.ReadAllBytes(file))),
        ];
        return documents.IsEmpty ? null : new TextSet($"{note}{name} {folder}: {documents.Length} documents", documents);
    }

    private static int CountWords(SourceDocument document) =>
        document.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
