using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Naming;

namespace Discrepancy.Comparison;

/// <summary>
/// The names that the caller holds for names of one person, thing or place. A finding all of whose values are of one set is no clash but an alias; where one
/// value is not of the set, it stays what it is. Immutable and thread-safe.
/// </summary>
internal sealed class AcceptedNames
{
    private readonly ILookup<string, int> _names;
    private readonly ILookup<string, int> _places;

    public AcceptedNames(ImmutableArray<ImmutableArray<string>> names, ImmutableArray<ImmutableArray<string>> places)
    {
        _names = SetsByName(names);
        _places = SetsByName(places);
    }

    public Finding Apply(Finding finding)
    {
        if (finding.Level == Level.None || finding.Groups.Length < 2 || (_names.Count == 0 && _places.Count == 0))
        {
            return finding;
        }

        var sets = finding.Groups.Select(group => SetsOf(finding.Kind, group)).Aggregate((all, next) => [.. all.Intersect(next)]);
        return sets.Length == 0 ? finding : finding with
        {
            Relation = Relation.Alias,
            Level = Level.None,
            Explanation = $"{string.Join(", ", finding.Groups.Select(group => $"\"{group.Value}\""))} are given as names of one.",
        };
    }

    private static ILookup<string, int> SetsByName(ImmutableArray<ImmutableArray<string>> sets) =>
        sets.SelectMany((set, index) => set.Select(name => (Key: Fold(name), Index: index))).ToLookup(pair => pair.Key, pair => pair.Index, StringComparer.Ordinal);

    /// <summary>The sets that the value is of: by its normalised form, or by the words of each of its places.</summary>
    private int[] SetsOf(ClaimKind kind, ValueGroup group) =>
    [
        .. SetsOf(kind, group.Value)
            .Concat(group.Evidence.Select(evidence => SetsOf(kind, evidence.Span.Quote)).Aggregate((all, next) => all.Intersect(next)))
            .Distinct(),
    ];

    private IEnumerable<int> SetsOf(ClaimKind kind, string name)
    {
        var key = Fold(name);
        return kind switch
        {
            ClaimKind.Place => _places[key],
            ClaimKind.Name or ClaimKind.Event => _names[key].Concat(_places[key].Select(index => ~index)),
            _ => _names[key],
        };
    }

    private static string Fold(string name) => string.Join(' ', NameWords.Keys(name));
}
