using System.Collections.Immutable;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>One place of a finding, which becomes one annotation.</summary>
/// <param name="Number">Its number among the places of the finding, from 1.</param>
/// <param name="Group">The value it gives.</param>
/// <param name="Evidence">The place.</param>
internal sealed record AnnotationSide(int Number, ValueGroup Group, Evidence Evidence)
{
    /// <summary>The places of <paramref name="finding"/>, in its order.</summary>
    public static ImmutableArray<AnnotationSide> Of(Finding finding) =>
        [.. finding.Groups.SelectMany(group => group.Evidence.Select(evidence => (Group: group, Evidence: evidence))).Select((place, index) => new AnnotationSide(index + 1, place.Group, place.Evidence))];

    /// <summary>The numbers of the places that stand for the finding's values: the first of each.</summary>
    public static ImmutableArray<int> Heads(ImmutableArray<AnnotationSide> sides) =>
        [.. sides.Where((side, index) => index == 0 || !ReferenceEquals(side.Group, sides[index - 1].Group)).Select(side => side.Number)];
}
