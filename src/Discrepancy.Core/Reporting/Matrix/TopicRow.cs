using System.Collections.Immutable;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>A topic of a <see cref="TopicMatrix"/>.</summary>
/// <param name="Finding">The finding that compares what is said of it.</param>
/// <param name="Cells">For each document the values it gives, in the order of the finding; empty where it does not mention the topic.</param>
internal sealed record TopicRow(Finding Finding, ImmutableArray<ImmutableArray<TopicValue>> Cells)
{
    /// <summary>The row of <paramref name="finding"/>, with a cell for each of <paramref name="documents"/>.</summary>
    public static TopicRow Of(Finding finding, ImmutableArray<string> documents)
    {
        var values = finding.Groups
            .SelectMany(group => group.Evidence.Select(evidence => new TopicValue(group.Value, evidence)))
            .DistinctBy(value => (value.Value, value.Evidence.Span.Document.Path))
            .ToLookup(value => value.Evidence.Span.Document.Path, StringComparer.Ordinal);
        return new TopicRow(finding, [.. documents.Select(document => values[document].ToImmutableArray())]);
    }
}
