using System.Collections.Immutable;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// What each document says of each topic that two or more of them tell: the findings and, below them, what the documents agree on. A topic
/// a document does not mention shows as an empty cell.
/// </summary>
/// <param name="Documents">The columns: the paths of the documents.</param>
/// <param name="Rows">The topics, in the order of the findings.</param>
internal sealed record TopicMatrix(ImmutableArray<string> Documents, ImmutableArray<TopicRow> Rows)
{
    /// <summary>The matrix of <paramref name="report"/>.</summary>
    public static TopicMatrix Of(DiscrepancyReport report)
    {
        ImmutableArray<string> documents = [.. report.Documents.Select(document => document.Document.Path)];
        return new TopicMatrix(documents, [.. report.Findings.Select(finding => TopicRow.Of(finding, documents))]);
    }
}
