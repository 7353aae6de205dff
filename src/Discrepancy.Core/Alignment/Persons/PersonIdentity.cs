using System.Collections.Immutable;
using Discrepancy.Naming;

namespace Discrepancy.Alignment;

/// <summary>Tells which persons of the documents are one.</summary>
internal static class PersonIdentity
{
    /// <summary>The persons, joined: each inner list is one person, with the nodes in the order of <paramref name="nodes"/>.</summary>
    public static ImmutableArray<ImmutableArray<PersonNode>> Join(ImmutableArray<PersonNode> nodes, CancellationToken cancellationToken)
    {
        var sets = new DisjointSets(nodes.Length);
        foreach (var (left, right) in PersonBlocks.Pairs(nodes).StopOn(cancellationToken))
        {
            if (IsOne(nodes[left], nodes[right]))
            {
                sets.Join(left, right);
            }
        }

        return
        [
            .. Enumerable.Range(0, nodes.Length)
                .GroupBy(sets.Find)
                .Select(group => group.Select(index => nodes[index]).ToImmutableArray()),
        ];
    }

    private static bool IsOne(PersonNode left, PersonNode right) => PersonNameMatcher.Compare(left.Name, right.Name) switch
    {
        PersonNameRelation.Same or PersonNameRelation.Alias => true,
        PersonNameRelation.SpellingVariant => IsSlipOfOneName(left, right),
        _ => false,
    };

    /// <summary>
    /// Names that are almost the same are one person's where the office is the same. A document that has both spellings
    /// may mean two persons, so there the office must be given for both; across documents an unknown office does not speak against it.
    /// </summary>
    private static bool IsSlipOfOneName(PersonNode left, PersonNode right)
    {
        var shareOffice = left.Offices.Overlaps(right.Offices);
        var isOneDocument = string.Equals(left.Document, right.Document, StringComparison.Ordinal);
        return shareOffice || (!isOneDocument && (left.Offices.IsEmpty || right.Offices.IsEmpty));
    }
}
