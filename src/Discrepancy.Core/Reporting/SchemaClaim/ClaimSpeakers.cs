using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Tells in whose name a value is given, by the claims of the report.</summary>
internal sealed class ClaimSpeakers
{
    private readonly ILookup<(string Document, TextSpan Span, ClaimKind Kind), Attribution> _attributions;

    public ClaimSpeakers(DiscrepancyReport report) => _attributions = report.Claims
        .SelectMany(claim => claim.Places.Select(place => (Key: (place.Span.Document.Path, place.Span.Span, claim.Kind), claim.Attribution)))
        .ToLookup(place => place.Key, place => place.Attribution);

    /// <summary>The one speaker to whom every place of the value credits it; null where a document says it itself, nobody is named, or they differ.</summary>
    public string? Of(Finding finding, ValueGroup group)
    {
        var attributions = group.Evidence.Select(evidence => AttributionOf(finding.Kind, evidence.Span)).Distinct(StringComparer.Ordinal).ToList();
        return attributions.Count == 1 ? attributions[0] : null;
    }

    private string? AttributionOf(ClaimKind kind, SourceSpan span)
    {
        var speakers = _attributions[(span.Document.Path, span.Span, kind)].Select(attribution => attribution.Speaker).Distinct(StringComparer.Ordinal).ToList();
        return speakers.Count == 1 ? speakers[0] : null;
    }
}
