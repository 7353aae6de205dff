using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>The sample report, whose finding of a date tells what it was made of.</summary>
internal static class ExplainedReport
{
    public static DiscrepancyReport Create()
    {
        var report = SampleReport.Create();
        var finding = report.Findings[0];
        ImmutableArray<Claim> claims = [.. finding.Groups.Select(group => report.Claims[0] with { Span = group.Evidence[0].Span, SentenceSpan = group.Evidence[0].Sentence.Span, Predicate = new ClaimPredicate("event-date", "opened\u001B") })];
        var pair = new ClaimPair(claims[0], claims[1], 0.5, 0.75, [new PairFeature("clause-overlap", 1 / 3.0), new PairFeature("is-date", 1)]);
        var group = new ClaimGroup(ClaimKind.Date, "Date event-date: open quay", "opening of the quay", claims, 0.5) { Pairs = [pair] };
        return report with
        {
            Findings = [finding with { Decision = new FindingDecision(group, 0.95) { SureFrom = 0.52, Doubts = ["it is not sure enough"] } }, .. report.Findings.Skip(1)],
        };
    }
}
