using Discrepancy.Text;

namespace Discrepancy.Findings;

/// <summary>A document of a report.</summary>
/// <param name="Document">The document.</param>
/// <param name="Claims">How many claims were read from it.</param>
public sealed record DocumentSummary(SourceDocument Document, int Claims);
