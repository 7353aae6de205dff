using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Comparison;

/// <summary>Makes the evidence of the claims that give one value, and tells which of it has an origin that another document gives already.</summary>
internal static class EvidenceReader
{
    /// <summary>A piece of evidence for each place of each claim, by document and place.</summary>
    public static ImmutableArray<Evidence> Read(IEnumerable<Claim> claims)
    {
        var places = claims
            .SelectMany(claim => claim.Places.Select(place => (Claim: claim, Place: place)))
            .OrderBy(item => item.Place.Span.Document.Path, StringComparer.Ordinal)
            .ThenBy(item => item.Place.Span.Span)
            .ToList();
        var texts = new TextOrigins();
        var speakers = new SpeakerOrigins(places.Select(item => item.Place.Span.Document));
        return [.. places.Select(item => ToEvidence(item.Claim, item.Place) with { Origin = texts.Find(item.Claim, item.Place) ?? speakers.Find(item.Claim) })];
    }

    private static Evidence ToEvidence(Claim claim, ClaimPlace place) =>
        new(place.Span, new SourceSpan(place.Span.Document, place.SentenceSpan), ReadingOf(claim, place.Span));

    private static string? ReadingOf(Claim claim, SourceSpan span) =>
        claim.Value.Reading is { Length: > 0 } reading && !string.Equals(reading, span.Quote, StringComparison.Ordinal) ? reading : null;
}
