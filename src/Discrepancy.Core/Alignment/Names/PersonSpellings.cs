using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>The spellings of persons' names that <see cref="PersonAligner"/> already lines up, so that one slip is not told twice.</summary>
internal sealed class PersonSpellings
{
    private readonly HashSet<(string, string)> _pairs = [];

    /// <summary>Collects the words in which the names of each joined person differ.</summary>
    public PersonSpellings(ImmutableArray<Claim> claims, CancellationToken cancellationToken)
    {
        foreach (var person in PersonIdentity.Join(PersonNode.Collect(claims), cancellationToken).StopOn(cancellationToken))
        {
            var names = person.Select(node => node.Name).DistinctBy(name => name.Normalized, StringComparer.Ordinal).ToList();
            for (var i = 0; i < names.Count; i++)
            {
                AddSlips(names[i], names.Skip(i + 1));
            }
        }
    }

    /// <summary>Whether the two words are spellings of one person's name that are already lined up.</summary>
    public bool Contains(string left, string right) => _pairs.Contains((left, right)) || _pairs.Contains((right, left));

    private void AddSlips(PersonName name, IEnumerable<PersonName> others)
    {
        foreach (var other in others.Where(other => PersonNameMatcher.Compare(name, other) == PersonNameRelation.SpellingVariant))
        {
            if (NameSlip.Find(NameWords.Keys(name.Normalized), NameWords.Keys(other.Normalized)) is { } slip)
            {
                _pairs.Add(slip);
            }
        }
    }
}
