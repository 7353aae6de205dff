using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Ties every mention of a person to the fullest name the document gives. Stateless and thread-safe.</summary>
internal sealed class PersonResolver : IClaimResolver
{
    /// <inheritdoc/>
    public ImmutableArray<Claim> Resolve(AnalyzedDocument document, ImmutableArray<Claim> claims)
    {
        var order = new SurnameOrder(claims);
        var names = new Dictionary<string, PersonName>(StringComparer.Ordinal);
        foreach (var name in claims.Where(claim => claim.Kind == ClaimKind.PersonName).Select(claim => claim.Value).OfType<PersonName>())
        {
            names[name.Normalized] = order.Order(name);
        }

        var persons = DocumentPerson.Gather(names.Values);
        return [.. claims.Select(claim => names.TryGetValue(claim.Subject.Canonical, out var name) ? Resolve(claim, name, persons) : claim)];
    }

    private static Claim Resolve(Claim claim, PersonName name, ImmutableArray<DocumentPerson> persons)
    {
        if (claim.Kind is not (ClaimKind.PersonName or ClaimKind.Title or ClaimKind.Age or ClaimKind.Other))
        {
            return claim;
        }

        var ordered = claim.Kind == ClaimKind.PersonName ? claim with { Value = name } : claim;
        var candidates = persons.Where(person => person.IsCalled(name)).ToList();
        return candidates.Count switch
        {
            1 => ordered with { Subject = ordered.Subject with { Canonical = candidates[0].Name.Normalized } },
            0 => ordered,
            _ => ordered with { Unresolved = [.. ordered.Unresolved, new UnresolvedReference(claim.Subject.Mention, "more than one person of the document has this name")] },
        };
    }
}
