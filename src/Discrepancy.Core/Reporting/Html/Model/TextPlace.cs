using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>A stretch of a full text that other parts of the page lead to.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Finding">The finding it is evidence of; null where it only stands on the timeline.</param>
internal sealed record TextPlace(TextSpan Span, PageFinding? Finding)
{
    /// <summary>The places of all full texts, by the number of their source.</summary>
    public static ILookup<int, TextPlace> Of(PageReport page)
    {
        var evidence = page.Findings.SelectMany(finding => finding.Finding.Groups
            .SelectMany(group => group.Evidence)
            .Select(evidence => (Source: page.SourceOf(evidence.Span.Document), Place: new TextPlace(evidence.Span.Span, finding))));
        var dates = page.Timeline.SelectMany(date => date.Mentions)
            .Select(mention => (Source: page.SourceOf(mention.Claim.Span.Document), Place: new TextPlace(mention.Claim.Span.Span, Finding: null)));
        return evidence.Concat(dates)
            .Where(place => place.Source is not null && place.Place.Span.End <= place.Source.Document.Text.Length)
            .ToLookup(place => place.Source!.Number, place => place.Place);
    }
}
