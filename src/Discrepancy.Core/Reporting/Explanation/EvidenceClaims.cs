using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Finds the claims behind a piece of evidence.</summary>
internal static class EvidenceClaims
{
    /// <summary>The claims of the finding's group that are made at the place of <paramref name="evidence"/>; none where the comparer does not tell its group.</summary>
    public static ImmutableArray<Claim> Of(Finding finding, Evidence evidence) =>
        finding.Decision is { } decision ? [.. decision.Group.Claims.Where(claim => claim.Places.Any(place => IsSame(place.Span, evidence.Span)))] : [];

    private static bool IsSame(SourceSpan left, SourceSpan right) =>
        left.Span == right.Span && string.Equals(left.Document.Path, right.Document.Path, StringComparison.Ordinal);
}
