using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>
/// An article that a reader took out of a file of another format: the text alone, and what the file says about it. Offsets of the document made
/// of it refer to <see cref="Text"/>. Immutable and thread-safe.
/// </summary>
/// <param name="Path">The name the document gets.</param>
/// <param name="Text">The text: the title, an empty line and the body, paragraphs parted by empty lines.</param>
public sealed record ExtractedArticle(string Path, string Text)
{
    private const int LongestDate = 80;

    /// <summary>SHA-256 of the file's bytes in lower-case hexadecimal; null for that of the text.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The title; null to take the headline of the text.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet.</summary>
    public string? Source { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>The address it was published at.</summary>
    public string? Url { get; init; }

    /// <summary>The day of publication in the file's words: an ISO date or date-time, or a date with the month as a word; anything else is passed over.</summary>
    public string? Published { get; init; }

    /// <summary>The pages that the text stands on.</summary>
    public ImmutableArray<TextSpan> Pages { get; init; } = [];

    /// <summary>Where <see cref="Text"/> stands in the file; null where the reader cannot tell.</summary>
    public FileMap? FileMap { get; init; }

    /// <summary>The document: the text split into headline, body, captions and furniture, and dated from the surest basis there is.</summary>
    /// <param name="published">The publication date that the caller knows; null to let the file and the text tell.</param>
    /// <exception cref="DocumentFormatException">The text is empty or not text.</exception>
    public SourceDocument ToDocument(DateOnly? published = null)
    {
        GuardText();

        var outline = SectionSplitter.Split(Text, bodyStart: 0);
        var metadata = new DocumentMetadata(Published: StatedDay());
        return new SourceDocument(Path, Text)
        {
            Sha256 = Sha256 ?? HashOf(Text),
            Title = Title ?? outline.Title,
            Source = Source,
            Author = Author,
            Url = Url,
            Published = PublicationDateFinder.Find(Text, outline, metadata, published),
            Sections = outline.Sections,
            Pages = Pages,
            FileMap = FileMap,
        };
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private void GuardText()
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            throw new DocumentFormatException("it holds no text; leave it out");
        }

        BinaryContent.RefuseControls(Text);
    }

    // A field that is a date by its name may say the time in any way; the day that it was in the writer's zone is what counts.
    private PublicationDate? StatedDay()
    {
        if (Published is not { Length: > 0 and <= LongestDate } stated)
        {
            return null;
        }

        foreach (var date in FullDateReader.Read(stated, new TextSpan(0, stated.Length)))
        {
            return new PublicationDate(date.Day, PublicationDateBasis.Metadata);
        }

        return null;
    }
}
