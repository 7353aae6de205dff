using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Comparison;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests;

/// <summary>The levels and aliases of the options.</summary>
public sealed class FindingPolicyTests
{
    private const string Courier = "The harbor bridge was opened to traffic in May 2021 by Mayor Ingrid Lindquist.";
    private const string Gazette = "Mayor Ingrid Lindqvist opened the harbor bridge to traffic in May 2023.";

    [Fact]
    public void KindLevels_OfAKind_HoldForItAlone() =>
        Levels(new DiscrepancyOptions { KindLevels = Of(ClaimKind.Date, Level.Note) })
            .Should().Equal(("name-spelling", Level.Warning), ("date-mismatch", Level.Note));

    [Fact]
    public void RuleLevels_OfARule_GoBeforeItsKind() =>
        Levels(new DiscrepancyOptions { KindLevels = Of(ClaimKind.PersonName, Level.Error), RuleLevels = Of("name-spelling", Level.None) })
            .Should().Equal(("date-mismatch", Level.Error), ("name-spelling", Level.None));

    [Theory]
    [InlineData(Relation.PossibleContradiction, Level.Note, Level.Error, Level.Note)]
    [InlineData(Relation.PossibleContradiction, Level.Note, Level.None, Level.None)]
    [InlineData(Relation.Agreement, Level.None, Level.Error, Level.None)]
    [InlineData(Relation.Contradiction, Level.Error, Level.Warning, Level.Warning)]
    public void Apply_FindingOfARelation_HasLevel(Relation relation, Level level, Level wanted, Level expected) =>
        new FindingLevels(Of(ClaimKind.Date, wanted), ImmutableDictionary<string, Level>.Empty).Apply(Finding(relation, level)).Level.Should().Be(expected);

    [Fact]
    public void NameAliases_BothNames_AreNoClash()
    {
        var finding = Analyze(new DiscrepancyOptions { NameAliases = [["Someone Else", "Anyone"], ["INGRID LINDQVIST", "ingrid lindquist"]] })
            .Findings.Single(finding => finding.Rule == "name-spelling");

        finding.Relation.Should().Be(Relation.Alias);
        finding.Level.Should().Be(Level.None);
        finding.Explanation.Should().Be("\"Ingrid Lindquist\", \"Ingrid Lindqvist\" are given as names of one.");
    }

    [Theory]
    [InlineData("Ingrid Lindqvist", "Inga Lindqvist")]
    [InlineData("Ingrid", "Ingrid Lindquist")]
    public void NameAliases_OneNameOnly_StillClash(string one, string other) =>
        Levels(new DiscrepancyOptions { NameAliases = [[one, other]] }).Should().Contain(("name-spelling", Level.Warning));

    [Fact]
    public void NameAliases_OfTwoSets_StillClash() =>
        Levels(new DiscrepancyOptions { NameAliases = [["Ingrid Lindqvist", "X"], ["Ingrid Lindquist", "Y"]] }).Should().Contain(("name-spelling", Level.Warning));

    [Fact]
    public void PlaceAliases_NamesOfPersons_StillClash() =>
        Levels(new DiscrepancyOptions { PlaceAliases = [["Ingrid Lindqvist", "Ingrid Lindquist"]] }).Should().Contain(("name-spelling", Level.Warning));

    [Fact]
    public void PlaceAliases_BothPlaces_AreNoClash()
    {
        var aliases = new AcceptedNames([], [["Kiev", "Kyiv"], ["Bombay", "Mumbai"]]);

        aliases.Apply(Places("Kiev", "Kyiv")).Relation.Should().Be(Relation.Alias);
        aliases.Apply(Places("Kiev", "Mumbai")).Relation.Should().Be(Relation.Contradiction);
        aliases.Apply(Places("Kiev", "Kyiv", "Mumbai")).Relation.Should().Be(Relation.Contradiction);
    }

    private static ImmutableDictionary<TKey, Level> Of<TKey>(TKey key, Level level)
        where TKey : notnull => ImmutableDictionary<TKey, Level>.Empty.Add(key, level);

    private static DiscrepancyReport Analyze(DiscrepancyOptions options) =>
        new DiscrepancyPipeline(options).Analyze([new SourceDocument("courier.md", Courier), new SourceDocument("gazette.md", Gazette)]);

    private static IEnumerable<(string Rule, Level Level)> Levels(DiscrepancyOptions options) =>
        Analyze(options).Findings.Where(finding => finding.Relation != Relation.Agreement).Select(finding => (finding.Rule, finding.Level));

    private static Finding Places(params string[] names) => Finding(Relation.Contradiction, Level.Error) with
    {
        Kind = ClaimKind.Place,
        Groups = [.. names.Select(name => new ValueGroup(name, [Quote(name)]))],
    };

    private static Evidence Quote(string words)
    {
        var span = new SourceSpan(new SourceDocument($"{words}.md", words), new TextSpan(0, words.Length));
        return new Evidence(span, span);
    }

    private static Finding Finding(Relation relation, Level level) => new()
    {
        Id = "1",
        Kind = ClaimKind.Date,
        Relation = relation,
        Level = level,
        Confidence = 1,
        Rule = "r",
        Topic = "t",
        Explanation = "e",
        Groups = [],
    };
}
