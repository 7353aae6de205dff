using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Extraction;

/// <summary>Runs the tables of Persons.md that tell of offices and relations stated by clauses.</summary>
public sealed class PersonRoleSpecTests
{
    private static readonly DiscrepancyPipeline Pipeline = new();

    public static IEnumerable<object[]> Stated => Rows("Offices that a clause states", "holder", "title");

    public static IEnumerable<object[]> Parties => Rows("Parties", "party", "place");

    public static IEnumerable<object[]> Relations => Rows("Relations", "relation");

    public static TheoryData<string> None => [.. SpecTable.Read("Persons.md", "No office").Select(row => row["text"])];

    [Theory]
    [MemberData(nameof(Stated))]
    public void Analyze_ClauseThatStatesAnOffice_GivesItToItsHolder(string text, string holder, string title)
    {
        var claim = Titles(text).Should().ContainSingle().Which;

        (claim.Subject.Canonical, claim.Value.Normalized).Should().Be((holder, title));
    }

    [Theory]
    [MemberData(nameof(Parties))]
    public void Analyze_PartyBehindAName_IsOfTheOffice(string text, string party, string place)
    {
        var title = (TitleValue)Titles(text).Should().ContainSingle().Which.Value;

        (title.Party, title.Place).Should().Be((party, place));
    }

    [Theory]
    [MemberData(nameof(Relations))]
    public void Analyze_PersonOfAnother_GivesTheRelation(string text, string relation)
    {
        var claim = Claims(text).Should().ContainSingle(claim => claim.Kind == ClaimKind.Other).Which;

        $"{claim.Subject.Canonical}: {claim.Predicate.Words} {claim.Value.Normalized}".Should().Be(relation);
    }

    [Theory]
    [MemberData(nameof(None))]
    public void Analyze_OfficeThatNobodyIsSaidToHold_GivesNoTitle(string text) => Titles(text).Should().BeEmpty();

    private static IEnumerable<object[]> Rows(string heading, params string[] columns) =>
        SpecTable.Read("Persons.md", heading).Select(row => new object[] { row["text"] }.Concat(columns.Select(column => row[column])).ToArray());

    private static IEnumerable<Claim> Titles(string text) => Claims(text).Where(claim => claim.Kind == ClaimKind.Title);

    private static ImmutableArray<Claim> Claims(string text) => Pipeline.Analyze([new SourceDocument("spec", text)]).Claims;
}
