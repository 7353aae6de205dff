using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>Lines up what the documents say of one person: the name, the offices and the age. Stateless and thread-safe.</summary>
internal sealed class PersonAligner : IClaimAligner
{
    /// <inheritdoc/>
    public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default)
    {
        var groups = ImmutableArray.CreateBuilder<ClaimGroup>();
        foreach (var person in PersonIdentity.Join(PersonNode.Collect(claims), cancellationToken).StopOn(cancellationToken))
        {
            AddGroup(groups, ClaimKind.PersonName, person, [.. person.SelectMany(node => node.Names)]);
            AddGroup(groups, ClaimKind.Title, person, [.. person.SelectMany(node => node.Titles)]);
            foreach (var called in person.GroupBy(node => NameFolding.Fold(node.Name.Given[0]), StringComparer.Ordinal))
            {
                // A father's name may be his son's second one: only the first name tells whose age it is.
                AddGroup(groups, ClaimKind.Age, [.. called], [.. called.SelectMany(node => node.Ages)]);
            }
        }

        var unresolved = claims
            .Where(claim => claim.Kind is ClaimKind.PersonName && !claim.Unresolved.IsEmpty)
            .Select(claim => new Abstention(claim, claim.Unresolved[0].Reason));
        return new ClaimAlignment(groups.DrainToImmutable(), [.. unresolved]);
    }

    private static void AddGroup(ImmutableArray<ClaimGroup>.Builder groups, ClaimKind kind, ImmutableArray<PersonNode> person, ImmutableArray<Claim> claims)
    {
        if (claims.Length < 2)
        {
            return;
        }

        var name = person.Select(node => node.Name.Normalized).Min(StringComparer.Ordinal)!;
        var slot = $"{Word(kind)}: {name}";
        groups.Add(new ClaimGroup(kind, slot, ToTopic(kind, person), claims, claims.Min(claim => claim.Confidence)));
    }

    private static string ToTopic(ClaimKind kind, ImmutableArray<PersonNode> person)
    {
        var commonest = person.GroupBy(node => node.Name.Normalized, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
        if (kind != ClaimKind.PersonName)
        {
            return $"{Word(kind)} of {commonest}";
        }

        var office = person.SelectMany(node => node.Titles).Select(claim => ((TitleValue)claim.Value).Head)
            .GroupBy(head => head, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
        return office is null ? $"name of {commonest}" : $"name of the {office}, {commonest}";
    }

    private static string Word(ClaimKind kind) => kind switch
    {
        ClaimKind.PersonName => "name",
        ClaimKind.Title => "title",
        _ => "age",
    };
}
