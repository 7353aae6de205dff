using Discrepancy.Text;

namespace Discrepancy.Resolution;

/// <summary>A pronoun or a description ("the minister") and the name it stands for.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Canonical">The name; null where it could not be told.</param>
/// <param name="Reason">Why it could not be told; empty where it was.</param>
public sealed record Reference(TextSpan Span, string? Canonical, string Reason = "");
