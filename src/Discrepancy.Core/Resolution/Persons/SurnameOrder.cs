using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>
/// Tells which end of a name is the surname. News names a person in full once and by the surname from then on,
/// so of "Wu Meiling ... Wu said" the first part is the surname; "Ana, 5" beside "Ana Gray" is a given name still.
/// </summary>
internal sealed class SurnameOrder
{
    private readonly ILookup<string, Claim> _singles;

    /// <summary>Counts the single names of a document.</summary>
    public SurnameOrder(ImmutableArray<Claim> claims) =>
        _singles = claims.Where(claim => claim.Kind == ClaimKind.PersonName && claim.Value is PersonName { Given.IsEmpty: true }).ToLookup(claim => NameFolding.Fold(((PersonName)claim.Value).Surname), StringComparer.Ordinal);

    /// <summary>The name with its surname where the document shows it to be.</summary>
    public PersonName Order(PersonName name)
    {
        if (name.Given.Length != 1)
        {
            return name;
        }

        var calledByFirst = _singles.Contains(NameFolding.Fold(name.Given[0]));
        var calledByLast = _singles.Contains(NameFolding.Fold(name.Surname));
        return calledByFirst && !calledByLast && !GivenNameLexicon.Default.TryFind(name.Given[0], out _) ? name with { Given = [name.Surname], Surname = name.Given[0] } : name;
    }
}
