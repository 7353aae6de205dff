using System.Text.RegularExpressions;
using Discrepancy.Findings;
using Discrepancy.Tests;

namespace Discrepancy.Core.Tests.Findings;

public sealed partial class FindingRulesTests
{
    [Fact]
    public void All_Rules_AreInOrderAndOnce() =>
        FindingRules.All.Select(rule => rule.Name).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();

    [Fact]
    public void All_Rules_SayWhatTheyFlagAndWhatTheyLeaveAlone() =>
        FindingRules.All.Should().OnlyContain(rule => rule.Kinds.Length > 0 && rule.Relations.Length > 0 && rule.Summary.Length > 20 && rule.Silence.Length > 10);

    [Fact]
    public void Find_NameOfNoRule_IsNull() => FindingRules.Find("no-such-rule").Should().BeNull();

    [Fact]
    public void Findings_OfTheSamples_AreOfListedRulesKindsAndRelations()
    {
        var documents = Directory.GetFiles(RepositoryFolder.Combine("samples", "japan-china-dialogue"))
            .Select(file => new Discrepancy.Text.SourceDocument(Path.GetFileName(file), File.ReadAllText(file)))
            .ToList();

        var findings = new DiscrepancyPipeline().Analyze(documents).Findings;

        findings.Should().NotBeEmpty().And.OnlyContain(finding => IsListed(finding));
    }

    [Fact]
    public void RulesInTheCode_AreAllListed()
    {
        var named = Directory.GetFiles(RepositoryFolder.Combine("src", "Discrepancy.Core", "Comparison"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => RuleName().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);

        named.Should().NotBeEmpty().And.BeSubsetOf(FindingRules.All.Select(rule => rule.Name));
    }

    private static bool IsListed(Finding finding) =>
        FindingRules.Find(finding.Rule) is { } rule && rule.Kinds.Contains(finding.Kind) && rule.Relations.Contains(finding.Relation);

    [GeneratedRegex("\"([a-z]+(?:-[a-z]+)*-(?:mismatch|spelling|rank|words|wording|origin|value))\"")]
    private static partial Regex RuleName();
}
