using System.Collections.Immutable;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>Which persons are worth comparing: those that share a part of the name. The cost grows with the blocks, not with all pairs.</summary>
internal static class PersonBlocks
{
    /// <summary>Pairs of indexes into <paramref name="nodes"/>, each pair once, in order.</summary>
    public static IEnumerable<(int Left, int Right)> Pairs(ImmutableArray<PersonNode> nodes)
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var seen = new HashSet<(int, int)>();
        for (var i = 0; i < nodes.Length; i++)
        {
            foreach (var key in Keys(nodes[i].Name))
            {
                if (!blocks.TryGetValue(key, out var block))
                {
                    blocks[key] = block = [];
                }

                foreach (var other in block.Where(other => seen.Add((other, i))))
                {
                    yield return (other, i);
                }

                block.Add(i);
            }
        }
    }

    private static IEnumerable<string> Keys(PersonName name) =>
        name.Given.Append(name.Surname).Select(NameFolding.Fold).Where(part => part.Length > 1).Distinct(StringComparer.Ordinal);
}
