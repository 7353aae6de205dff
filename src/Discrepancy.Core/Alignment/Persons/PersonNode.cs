using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>One person of one document: the claims that name the person and those that give an office.</summary>
/// <param name="Document">The document's path.</param>
/// <param name="Name">The fullest name the document gives.</param>
/// <param name="Names">Claims of the full name, in text order; at least one.</param>
/// <param name="Titles">Claims of an office, in text order.</param>
/// <param name="Ages">Claims of the age, in text order.</param>
internal sealed record PersonNode(string Document, PersonName Name, ImmutableArray<Claim> Names, ImmutableArray<Claim> Titles, ImmutableArray<Claim> Ages)
{
    /// <summary>The head nouns of the person's offices.</summary>
    public ImmutableHashSet<string> Offices { get; } =
        [.. Titles.Select(claim => ((TitleValue)claim.Value).Head)];

    /// <summary>The persons with a full name that <paramref name="claims"/> speak of, by document and first mention.</summary>
    public static ImmutableArray<PersonNode> Collect(ImmutableArray<Claim> claims)
    {
        var titles = claims.Where(claim => claim.Value is TitleValue).ToLookup(Key);
        var ages = claims.Where(claim => claim.Kind == ClaimKind.Age && claim.Predicate.Slot is "age" && claim.Unresolved.IsEmpty).ToLookup(Key);
        return
        [
            .. claims
                .Where(claim => claim.Kind == ClaimKind.PersonName && claim.Value is PersonName { Given.IsEmpty: false })
                .GroupBy(Key)
                .Select(group => new PersonNode(group.Key.Document, FullestName(group), [.. group], [.. titles[group.Key]], [.. ages[group.Key]])),
        ];
    }

    private static (string Document, string Canonical) Key(Claim claim) => (claim.Span.Document.Path, claim.Subject.Canonical);

    private static PersonName FullestName(IEnumerable<Claim> claims) =>
        claims.Select(claim => (PersonName)claim.Value).MaxBy(name => name.Given.Length)!;
}
