using Discrepancy.Text;

namespace Discrepancy.Language;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">From the opening mark to the closing mark, both included.</param>
/// <param name="Content">What stands between the marks.</param>
/// <param name="Depth">0 for an outermost quotation, 1 for one within it, and so on.</param>
public sealed record Quotation(TextSpan Span, TextSpan Content, int Depth);
