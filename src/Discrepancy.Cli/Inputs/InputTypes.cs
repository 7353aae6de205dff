using System.Runtime.CompilerServices;
using System.Text;
using Discrepancy.Readers;
using Discrepancy.Reading;

namespace Discrepancy.Cli;

/// <summary>The types of files that can be read, and how a file's type is known.</summary>
internal static class InputTypes
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>The settings of this program are no document, wherever they lie.</summary>
    private const string SettingsFile = "discrepancy.json";

    /// <summary>Text, which is what a file is read as that is named outright and says nothing else by its name.</summary>
    public static InputType Text { get; } = new("text", [".txt", ".md"], 16 * Megabyte, _ => new TextDocumentReader());

    /// <summary>All types.</summary>
    public static IReadOnlyList<InputType> All { get; } =
    [
        Text,
        new("html", [".html", ".htm", ".xhtml"], 16 * Megabyte, encoding => new HtmlDocumentReader { Encoding = encoding }),
        new("json", [".json"], 64 * Megabyte, encoding => new JsonFeedReader { Encoding = encoding }),
        new("jsonl", [".jsonl", ".ndjson"], 64 * Megabyte, encoding => new JsonLinesFeedReader { Encoding = encoding }),
        new("rss", [".rss", ".atom", ".xml"], 64 * Megabyte, encoding => new SyndicationReader { Encoding = encoding }),
        new("docx", [".docx"], 64 * Megabyte, _ => new DocxDocumentReader()),
        new("pdf", [".pdf"], 64 * Megabyte, _ => new PdfDocumentReader()),
    ];

    /// <summary>The type that a file's name tells; null for other names.</summary>
    public static InputType? OfName(string name) =>
        string.Equals(Path.GetFileName(name), SettingsFile, StringComparison.OrdinalIgnoreCase)
            ? null
            : All.FirstOrDefault(type => type.Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase));

    /// <summary>The type called <paramref name="name"/>.</summary>
    public static InputType? Called(string? name) => All.FirstOrDefault(type => string.Equals(type.Name, name, StringComparison.Ordinal));

    /// <summary>Reads text that is not UTF-8. It stays a call of its own, so that text alone needs no library of the readers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static IDocumentReader CreateEncodedTextReader(Encoding? encoding) => new EncodedTextReader { Encoding = encoding };

    /// <summary>The encoding that is called <paramref name="name"/>; null for names that are not known. A call of its own for the same reason.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Encoding? EncodingCalled(string name) => CharacterSets.Find(name);
}
