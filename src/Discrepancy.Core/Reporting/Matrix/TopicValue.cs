using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>A value that a document gives.</summary>
/// <param name="Value">The value, normalised.</param>
/// <param name="Evidence">Where the document says it first.</param>
internal sealed record TopicValue(string Value, Evidence Evidence);
