namespace Discrepancy.Text;

/// <summary>One part of a document; sections are in text order and do not overlap.</summary>
/// <param name="Kind">The part it plays.</param>
/// <param name="Span">Where it stands in the document's text.</param>
public sealed record Section(SectionKind Kind, TextSpan Span);
