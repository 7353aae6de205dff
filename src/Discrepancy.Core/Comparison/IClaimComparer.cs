using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Comparison;

/// <summary>Tells how the values of one slot relate.</summary>
public interface IClaimComparer
{
    /// <summary>The findings of a group; none where the comparer is not meant for the group's kind.</summary>
    IEnumerable<Finding> Compare(ClaimGroup group);
}
