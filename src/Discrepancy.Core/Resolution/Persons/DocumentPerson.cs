using System.Collections.Immutable;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>One person of one document, gathered from the mentions with a given name.</summary>
internal sealed class DocumentPerson
{
    private DocumentPerson(PersonName name) => Name = name;

    /// <summary>The fullest form.</summary>
    public PersonName Name { get; private set; }

    /// <summary>The persons that <paramref name="names"/> name, in the order of their first mention.</summary>
    public static ImmutableArray<DocumentPerson> Gather(IEnumerable<PersonName> names)
    {
        var persons = new List<DocumentPerson>();
        foreach (var name in names.Where(name => !name.Given.IsEmpty))
        {
            if (!persons.Exists(person => person.TryAdd(name)))
            {
                persons.Add(new DocumentPerson(name));
            }
        }

        return [.. persons];
    }

    /// <summary>Whether <paramref name="name"/>, full or a surname alone, names this person.</summary>
    public bool IsCalled(PersonName name) =>
        PersonNameMatcher.Compare(Name, name) is PersonNameRelation.Same or PersonNameRelation.Alias;

    /// <summary>Within one document a full name with "Jr." and one without are father and son.</summary>
    private bool TryAdd(PersonName other)
    {
        if (!IsCalled(other) || !string.Equals(Name.Suffix, other.Suffix, StringComparison.Ordinal))
        {
            return false;
        }

        if (other.Given.Length > Name.Given.Length)
        {
            Name = other;
        }

        return true;
    }
}
