using System.Globalization;
using System.Security.Cryptography;
using Discrepancy.Reading;
using Discrepancy.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Discrepancy.Readers;

/// <summary>
/// Reads PDF files that hold text: paragraphs in reading order with an empty line between them, words divided at line ends made whole, running heads and page
/// numbers left out. Offsets refer to that text; <see cref="SourceDocument.Pages"/> tells the page of each. The file's own dates are no publication date.
/// Immutable and thread-safe.
/// </summary>
public sealed class PdfDocumentReader : IDocumentReader
{
    private const int Seconds = 60;
    private const int MostPages = 2_000;

    private readonly int _seconds;

    /// <summary>Makes the reader.</summary>
    public PdfDocumentReader()
        : this(Seconds)
    {
    }

    /// <summary>Makes a reader that gives up after <paramref name="seconds"/>.</summary>
    internal PdfDocumentReader(int seconds) => _seconds = seconds;

    /// <inheritdoc/>
    public SourceDocument Read(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        SizeLimit.Guard(bytes.Length, SizeLimit.Container);

        var budget = new PdfBudget();
        try
        {
            var pages = TimeLimit.Run(_seconds, () => Extract(bytes, budget));
            budget.Guard();
            return ToArticle(path, pages, bytes).ToDocument(published);
        }
        finally
        {
            budget.Stop();
        }
    }

    private static ExtractedArticle ToArticle(string path, PdfPages pages, ReadOnlyMemory<byte> bytes) => pages.Text.Length == 0
        ? throw new DocumentFormatException("it holds no text, only pictures of it; have its text recognised (OCR) first")
        : new ExtractedArticle(path, pages.Text) { Pages = [.. pages.Pages], Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) };

    // The library's own readme says that it may throw anything on a broken file.
#pragma warning disable CA1031
    private static PdfPages Extract(ReadOnlyMemory<byte> bytes, PdfBudget budget)
    {
        try
        {
            var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new BoundedFilters(budget) };
            using var document = PdfDocument.Open(bytes.ToArray(), options);
            return Pages(document, budget);
        }
        catch (DocumentFormatException)
        {
            throw;
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw new DocumentFormatException("it is protected by a password; save it without one", exception);
        }
        catch (Exception exception)
        {
            budget.Guard();
            throw new DocumentFormatException("it is not a PDF file, or a broken one; print it to PDF again, or save its text as a .txt file", exception);
        }
    }
#pragma warning restore CA1031

    private static PdfPages Pages(PdfDocument document, PdfBudget budget)
    {
        if (document.NumberOfPages > MostPages)
        {
            throw new DocumentFormatException(string.Create(CultureInfo.InvariantCulture, $"it has more than {MostPages} pages; split it into its documents"));
        }

        new PdfDrawing(document.Structure, budget).Guard();
        var blocks = new List<IReadOnlyList<IReadOnlyList<string>>>();
        foreach (var page in document.GetPages())
        {
            budget.Guard();
            blocks.Add(PdfLayout.Paragraphs(page));
        }

        var kept = PdfFurniture.Remove(blocks);
        var hyphenated = kept.SelectMany(page => page).SelectMany(block => block).SelectMany(PdfParagraph.Hyphenated).ToHashSet(StringComparer.Ordinal);
        var pages = new PdfPages();
        foreach (var page in kept)
        {
            pages.Add([.. page.Select(block => PdfParagraph.Join(block, hyphenated)).Where(paragraph => paragraph.Length > 0)]);
        }

        return pages;
    }
}
