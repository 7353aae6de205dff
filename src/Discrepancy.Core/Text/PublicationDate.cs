namespace Discrepancy.Text;

/// <summary>The day against which a document's relative dates are read.</summary>
/// <param name="Value">The calendar day.</param>
/// <param name="Basis">What it was read from.</param>
/// <param name="Span">Where it stands in the text; null where the caller gave it.</param>
public sealed record PublicationDate(DateOnly Value, PublicationDateBasis Basis, TextSpan? Span = null);
