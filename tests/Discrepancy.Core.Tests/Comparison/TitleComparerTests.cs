using Discrepancy.Claims;
using Discrepancy.Comparison;
using Discrepancy.Findings;
using Discrepancy.Values;
using static Discrepancy.Core.Tests.ClaimBuilder;

namespace Discrepancy.Core.Tests.Comparison;

public sealed class TitleComparerTests
{
    private readonly TitleRankComparer _ranks = new();
    private readonly TitleSpellingComparer _spelling = new();

    [Fact]
    public void Compare_AnotherRankOfOneOffice_IsATitleVariance()
    {
        var finding = _ranks.Compare(Group(Office("a", Title("minister", "senior deputy", "foreign")), Office("b", Title("minister", "deputy", "foreign"))))
            .Should().ContainSingle().Which;

        finding.Relation.Should().Be(Relation.TitleVariance);
        finding.Level.Should().Be(Level.Warning);
        finding.Groups.Select(group => group.Value).Should().Equal("deputy minister", "senior deputy minister");
        finding.Explanation.Should().Contain("a").And.Contain("b");
    }

    [Fact]
    public void Compare_RankThatOnlyOneBodyHas_IsATitleVariance() =>
        _ranks.Compare(Group(Office("a", Title("district attorney", "assistant")), Office("b", Title("district attorney", "", "county")))).Should().ContainSingle();

    [Theory]
    [InlineData("then a district attorney", 1)]
    [InlineData("then district attorney", 0)]
    public void Compare_OfficeWithoutARank_IsTheWholeOfficeWhereAnArticleIntroducesIt(string words, int findings) =>
        _ranks.Compare(Group(
            Office("a", Title("district attorney", "assistant", isFormer: true)),
            Office("b", Title("district attorney", isFormer: true)) with { Predicate = new ClaimPredicate("title", words) })).Should().HaveCount(findings);

    public static TheoryData<TitleValue, TitleValue> Compatible => new()
    {
        { Title("minister", "vice", "foreign"), Title("minister", "vice", "foreign") },
        { Title("minister", "deputy", "foreign"), Title("minister") },
        { Title("minister", "deputy", "foreign"), Title("minister", "", "finance") },
        { Title("senator"), Title("leader", "majority", "senate") },
        { Title("president", isFormer: true, body: "club"), Title("president", "vice", "club") },
        { Title("minister", "deputy", "foreign") with { Place = "Japan" }, Title("minister", "vice", "foreign") with { Place = "China" } },
    };

    [Theory]
    [MemberData(nameof(Compatible))]
    public void Compare_ShorterOtherOrPastOffice_IsNoFinding(TitleValue left, TitleValue right) =>
        _ranks.Compare(Group(Office("a", left), Office("b", right))).Should().BeEmpty();

    [Fact]
    public void Compare_ShortFormBesideTheFullOneInOneDocument_IsNoFinding() =>
        _ranks.Compare(Group(
            Office("a", Title("minister", "senior deputy", "foreign")),
            Office("a", Title("minister", "deputy", "foreign")),
            Office("b", Title("minister", "senior deputy", "foreign")))).Should().BeEmpty();

    [Fact]
    public void Compare_BodyMisspelt_IsASpellingVariant()
    {
        var finding = _spelling.Compare(Group(Office("a", Title("minister", "deputy", "foreigner")), Office("a", Title("minister", "deputy", "foreign"))))
            .Should().ContainSingle().Which;

        finding.Relation.Should().Be(Relation.SpellingVariant);
        finding.Groups.Select(group => group.Value).Should().Equal("foreign", "foreigner");
    }

    [Theory]
    [InlineData("foreign", "finance")]
    [InlineData("sport", "sports")]
    [InlineData("environment", "environmental")]
    [InlineData("trade", "trade industry")]
    public void Compare_AnotherBodyOrForm_IsNoSpellingVariant(string left, string right) =>
        _spelling.Compare(Group(Office("a", Title("minister", "", left)), Office("b", Title("minister", "", right)))).Should().BeEmpty();

    private static Claim Office(string path, TitleValue title) => Claim(path, ClaimKind.Title, title.Normalized, title);
}
