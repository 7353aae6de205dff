using Discrepancy.Text;

namespace Discrepancy.Findings;

/// <summary>A document of a report.</summary>
/// <param name="Document">The document.</param>
/// <param name="Claims">How many claims were read from it.</param>
public sealed record DocumentSummary(SourceDocument Document, int Claims)
{
    /// <summary>The number of the story that it tells, from 1 in the order of the documents. Documents of different stories are not compared.</summary>
    /// <value>The default is 1.</value>
    public int Story { get; init; } = 1;
}
