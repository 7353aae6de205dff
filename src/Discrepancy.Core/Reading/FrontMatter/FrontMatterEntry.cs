using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>One key of the front matter.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="Value">The value without surrounding white space; null where it is a list or a mapping.</param>
/// <param name="Span">Where the value stands in the text, quotation marks included.</param>
/// <param name="Line">The value's line in the block, from 1.</param>
internal sealed record FrontMatterEntry(string Key, string? Value, TextSpan Span, long Line);
