using System.Collections.Frozen;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>The surnames that a document introduces with a full name.</summary>
internal sealed class KnownSurnames
{
    private readonly FrozenSet<string> _names;

    private KnownSurnames(FrozenSet<string> names) => _names = names;

    /// <summary>Collects them. Where one order cannot be told, as in "Wu Meiling", both ends count.</summary>
    public static KnownSurnames Of(IEnumerable<PersonName> names) =>
        new(names.Where(name => !name.Given.IsEmpty)
            .SelectMany(name => new[] { name.Surname, name.Given[0] })
            .Where(part => part.Length > 1)
            .Select(NameFolding.Fold)
            .ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a full name with this surname stands in the document.</summary>
    public bool Contains(string word) => _names.Contains(NameFolding.Fold(word));
}
