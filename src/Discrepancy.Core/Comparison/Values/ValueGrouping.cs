using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Comparison;

/// <summary>The claims of a slot, by value.</summary>
internal static class ValueGrouping
{
    /// <summary>Claims with one normalised value together, in the order of the values.</summary>
    public static ImmutableArray<ImmutableArray<Claim>> ByValue(IEnumerable<Claim> claims) =>
    [
        .. claims
            .GroupBy(claim => claim.Value.Normalized, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.ToImmutableArray()),
    ];

    /// <summary>The first two values that <paramref name="clash"/> says cannot both be true; null where all are compatible.</summary>
    public static (ImmutableArray<Claim> Left, ImmutableArray<Claim> Right)? FindClash(
        ImmutableArray<ImmutableArray<Claim>> values,
        Func<Claim, Claim, bool> clash)
    {
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = i + 1; j < values.Length; j++)
            {
                if (clash(values[i][0], values[j][0]))
                {
                    return (values[i], values[j]);
                }
            }
        }

        return null;
    }
}
