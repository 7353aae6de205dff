using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Comparison;

/// <summary>
/// Leaves out what is found twice: another number is told once, as a number, and not again as another wording; a "not" once, with the whole of what it
/// denies.
/// </summary>
internal static class RepeatedFindings
{
    /// <summary>The findings without those on words that lie in the evidence of another one.</summary>
    public static ImmutableArray<Finding> LeaveOut(ImmutableArray<Finding> findings)
    {
        var byDocument = findings.ToLookup(finding => finding.Groups[0].Evidence[0].Span.Document.Path, StringComparer.Ordinal);
        return [.. findings.Where(finding => !DocumentsOf(finding).SelectMany(path => byDocument[path]).Any(other => IsRepeatedBy(finding, other)))];
    }

    private static bool IsRepeatedBy(Finding finding, Finding other) =>
        IsOfWords(finding) && !IsOfWords(other)
            ? other.Level >= finding.Level && LiesIn(finding, other, (one, whole) => whole.Overlaps(one))
            : finding.Kind is ClaimKind.Polarity && string.Equals(finding.Rule, other.Rule, StringComparison.Ordinal)
                && LiesIn(finding, other, (one, whole) => whole.Contains(one)) && !LiesIn(other, finding, (one, whole) => whole.Contains(one));

    private static bool IsOfWords(Finding finding) => WordingClash.OwnRules.Contains(finding.Rule, StringComparer.Ordinal);

    private static bool LiesIn(Finding finding, Finding other, Func<TextSpan, TextSpan, bool> lies) =>
        EvidenceOf(finding).All(one => EvidenceOf(other).Any(whole =>
            string.Equals(one.Span.Document.Path, whole.Span.Document.Path, StringComparison.Ordinal) && lies(one.Span.Span, whole.Span.Span)));

    private static IEnumerable<string> DocumentsOf(Finding finding) =>
        EvidenceOf(finding).Select(evidence => evidence.Span.Document.Path).Distinct(StringComparer.Ordinal);

    private static IEnumerable<Evidence> EvidenceOf(Finding finding) => finding.Groups.SelectMany(group => group.Evidence);
}
