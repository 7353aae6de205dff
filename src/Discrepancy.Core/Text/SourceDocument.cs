using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Discrepancy.Text;

/// <summary>
/// One document as it was read: its decoded text, which is never edited, and what is known about it.
/// All offsets of the library refer to <see cref="Text"/>. Immutable and thread-safe.
/// </summary>
public sealed class SourceDocument
{
    private readonly Lazy<LineMap> _lines;

    /// <summary>Makes a document of <paramref name="text"/>, all of it body until <see cref="Sections"/> says otherwise.</summary>
    /// <param name="path">The name that findings quote: a path relative to the analysed root, or any unique name.</param>
    /// <param name="text">The decoded text.</param>
    public SourceDocument(string path, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(text);

        Path = path;
        Text = text;
        Sections = text.Length == 0 ? [] : [new Section(SectionKind.Body, new TextSpan(0, text.Length))];
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        _lines = new Lazy<LineMap>(() => new LineMap(text));
    }

    private SourceDocument(SourceDocument document)
    {
        Path = document.Path;
        Text = document.Text;
        Sha256 = document.Sha256;
        Title = document.Title;
        Source = document.Source;
        Author = document.Author;
        Url = document.Url;
        Published = document.Published;
        Reliability = document.Reliability;
        Sections = document.Sections;
        Pages = document.Pages;
        FileMap = document.FileMap;
        _lines = document._lines;
    }

    /// <summary>The name that findings quote.</summary>
    public string Path { get; }

    /// <summary>The decoded text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>SHA-256 in lower-case hexadecimal: of the file's bytes where a file was read, else of the text as UTF-8.</summary>
    public string Sha256 { get; init; }

    /// <summary>The title, where the document states one.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet, where the document states one.</summary>
    public string? Source { get; init; }

    /// <summary>Who wrote it, where the document states it.</summary>
    public string? Author { get; init; }

    /// <summary>The address it was published at, where the document states one.</summary>
    public string? Url { get; init; }

    /// <summary>How reliable the caller holds the source, in a vocabulary of the caller's own; null where nobody graded it. It is passed on to reports and changes no score.</summary>
    public string? Reliability { get; init; }

    /// <summary>The day relative dates are read against; null where nothing tells it, and then they stay unresolved.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>The parts of the text, in order, without overlap.</summary>
    public ImmutableArray<Section> Sections { get; init; }

    /// <summary>The pages that the text stands on, in order, the first being page 1; empty where the file has no pages.</summary>
    public ImmutableArray<TextSpan> Pages { get; init; } = [];

    /// <summary>Where <see cref="Text"/> stands in the file; null where the text is the file, and where the reader cannot tell.</summary>
    public FileMap? FileMap { get; init; }

    /// <summary>Lines and columns of <see cref="Text"/>.</summary>
    public LineMap Lines => _lines.Value;

    /// <summary>The same document with what the caller knows of its source; null leaves what the document says.</summary>
    /// <param name="source">The outlet.</param>
    /// <param name="reliability">How reliable the caller holds it.</param>
    public SourceDocument WithSource(string? source, string? reliability) =>
        new(this) { Source = source ?? Source, Reliability = reliability ?? Reliability };
}
