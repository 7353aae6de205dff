namespace Discrepancy.Text;

/// <summary>A stretch of one document. Its quote is sliced from the document, so it cannot differ from it.</summary>
public sealed record SourceSpan
{
    /// <summary>Makes the span of <paramref name="span"/> in <paramref name="document"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is empty or reaches beyond the document's text.</exception>
    public SourceSpan(SourceDocument document, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfZero(span.Length, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, document.Text.Length, nameof(span));

        Document = document;
        Span = span;
    }

    /// <summary>The document that is quoted.</summary>
    public SourceDocument Document { get; }

    /// <summary>Where in <see cref="SourceDocument.Text"/> the quote stands.</summary>
    public TextSpan Span { get; }

    /// <summary>The words themselves, character for character.</summary>
    public string Quote => Document.Text[Span.Start..Span.End];

    /// <summary>The page of the first character, from 1; null where the document has no pages.</summary>
    public int? Page => Document.Pages.Count(page => page.Start <= Span.Start) is > 0 and var page ? page : null;

    /// <summary>Line and column of the first character.</summary>
    public LinePosition Position => Document.Lines.GetPosition(Span.Start);

    /// <summary>Where the quote stands in the file that the document's text was taken out of; null where the document has no <see cref="SourceDocument.FileMap"/> or it does not know.</summary>
    public TextSpan? SpanInFile => Document.FileMap?.Find(Span);

    /// <summary>Line and column in the file of the first character; null where <see cref="SpanInFile"/> is.</summary>
    public LinePosition? PositionInFile => Document.FileMap is { } map && map.Find(Span) is { } found ? map.Lines.GetPosition(found.Start) : null;
}
