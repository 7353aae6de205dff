using System.Security.Cryptography;
using System.Xml;
using Discrepancy.Reading;
using Discrepancy.Text;
using DocumentFormat.OpenXml.Packaging;

namespace Discrepancy.Readers;

/// <summary>
/// Reads Word files (.docx): the paragraphs of the body with an empty line between them, tables cell by cell; deleted text, fields' codes, notes, headers and
/// footers are left out. Offsets refer to that text, not to the file. The file's own dates are no publication date. Immutable and thread-safe.
/// </summary>
public sealed class DocxDocumentReader : IDocumentReader
{
    private const int Seconds = 30;

    private static readonly OpenSettings Settings = new() { AutoSave = false, MaxCharactersInPart = SizeLimit.Container };

    /// <inheritdoc/>
    public SourceDocument Read(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        SizeLimit.Guard(bytes.Length, SizeLimit.Container);
        RefuseOldFormats(bytes.Span);

        var text = TimeLimit.Run(Seconds, () => Extract(bytes));
        return new ExtractedArticle(path, text) { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) }.ToDocument(published);
    }

    private static void RefuseOldFormats(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            throw new DocumentFormatException("it is an old .doc file or protected by a password; save it as .docx without one");
        }
    }

    private static string Extract(ReadOnlyMemory<byte> bytes)
    {
        PackageBudget.Guard(bytes);
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes.ToArray(), writable: false), isEditable: false, Settings);
            return document.MainDocumentPart is { } main
                ? WordText.Of(main)
                : throw new DocumentFormatException("it holds no Word document; save it as .docx, or save its text as a .txt file");
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or XmlException or InvalidDataException or IOException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new DocumentFormatException("it is a broken .docx file; save it again, or save its text as a .txt file", exception);
        }
    }
}
