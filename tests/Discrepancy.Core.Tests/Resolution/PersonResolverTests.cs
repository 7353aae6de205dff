using Discrepancy.Claims;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Resolution;

public sealed class PersonResolverTests
{
    [Fact]
    public void Resolve_SurnameAlone_IsThePersonNamedInFull() =>
        CanonicalNames("Mayor Ingrid Lindqvist spoke. Lindqvist smiled.").Should().OnlyContain(name => name == "Ingrid Lindqvist");

    [Fact]
    public void Resolve_NameWhoseFirstPartIsUsedAlone_HasItsSurnameFirst()
    {
        var claims = Claims("Vice Minister Wu Meiling spoke. Wu smiled.");

        claims.Select(claim => claim.Value).OfType<PersonName>().First().Surname.Should().Be("Wu");
    }

    [Fact]
    public void Resolve_SurnameOfTwoPersons_StaysUnresolvedAndSaysWhy() =>
        Claims("Mayor Ingrid Lindqvist met Senator Olof Lindqvist. Lindqvist smiled.")
            .Single(claim => claim is { Kind: ClaimKind.PersonName, Span.Quote: "Lindqvist" }).Unresolved.Should().ContainSingle().Which.Reason.Should().Contain("more than one person");

    private static IEnumerable<string> CanonicalNames(string text) =>
        Claims(text).Where(claim => claim.Kind == ClaimKind.PersonName).Select(claim => claim.Subject.Canonical);

    private static IReadOnlyList<Claim> Claims(string text) =>
        [.. new DiscrepancyPipeline().Analyze([new SourceDocument("a.txt", text)]).Claims];
}
