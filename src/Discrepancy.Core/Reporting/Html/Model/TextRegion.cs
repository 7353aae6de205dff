using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Evidence in a full text: places that overlap are one region, so that regions can be elements.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Findings">The findings it is evidence of, in order.</param>
internal sealed record TextRegion(TextSpan Span, ImmutableArray<PageFinding> Findings)
{
    public bool IsListed => Findings.Any(finding => finding.IsListed);

    /// <summary>The regions of the evidence among <paramref name="places"/>, in order.</summary>
    public static ImmutableArray<TextRegion> Of(IEnumerable<TextPlace> places)
    {
        var regions = ImmutableArray.CreateBuilder<TextRegion>();
        var findings = new SortedDictionary<int, PageFinding>();
        TextSpan? region = null;
        foreach (var place in places.Where(place => place.Finding is not null).OrderBy(place => place.Span))
        {
            if (region is { } current && !current.Overlaps(place.Span))
            {
                regions.Add(new TextRegion(current, [.. findings.Values]));
                findings.Clear();
                region = null;
            }

            region = region?.Cover(place.Span) ?? place.Span;
            findings[place.Finding!.Row] = place.Finding;
        }

        if (region is { } last)
        {
            regions.Add(new TextRegion(last, [.. findings.Values]));
        }

        return regions.ToImmutable();
    }
}
