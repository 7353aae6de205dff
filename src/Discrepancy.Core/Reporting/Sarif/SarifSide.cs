using System.Collections.Immutable;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>One place of a finding.</summary>
/// <param name="Id">Its number among the related locations, from 1; 0 for the first side, which is the location.</param>
/// <param name="Value">The value that is given there.</param>
/// <param name="Evidence">The place.</param>
internal sealed record SarifSide(int Id, string Value, Evidence Evidence)
{
    /// <summary>The places: the first of each value, then the others, so that every side is shown where a viewer shows only some.</summary>
    public static ImmutableArray<SarifSide> Of(Finding finding)
    {
        var first = finding.Groups.SelectMany(group => group.Evidence.Take(1).Select(evidence => (group.Value, Evidence: evidence)));
        var others = finding.Groups.SelectMany(group => group.Evidence.Skip(1).Select(evidence => (group.Value, Evidence: evidence)));
        return [.. first.Concat(others).Take(SarifLimits.Locations).Select((side, index) => new SarifSide(index, side.Value, side.Evidence))];
    }
}
