using System.Text;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Reporting;
using Discrepancy.Tests;

namespace Discrepancy.Core.Tests.Docs;

/// <summary>
/// Holds docs/kinds and docs/rules together with the list of rules and the spec files, of which they are made. A page that is not what it should be
/// is left beside it as <c>*.received.md</c>, to be looked at and copied.
/// </summary>
public sealed class FindingDocsTests
{
    public static TheoryData<string> Rules => [.. FindingRules.All.Select(rule => rule.Name)];

    public static TheoryData<ClaimKind> Kinds => [.. Enum.GetValues<ClaimKind>()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void RulePage_OfARule_IsMadeOfItsSpecs(string name) => Check("rules", name, RulePage.Of(FindingRules.Find(name)!));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void KindPage_OfAKind_IsMadeOfItsRules(ClaimKind kind) => Check("kinds", Vocabulary.NameOf(kind), KindPage.Of(kind));

    [Fact]
    public void Index_OfTheRules_ListsThem() => Check("rules", "README", IndexPage.OfRules());

    [Fact]
    public void Index_OfTheKinds_ListsThem() => Check("kinds", "README", IndexPage.OfKinds());

    [Fact]
    public void Pages_InTheFolders_AreAllOfRulesAndKinds()
    {
        PagesIn("rules").Should().BeEquivalentTo(FindingRules.All.Select(rule => rule.Name).Append("README"));
        PagesIn("kinds").Should().BeEquivalentTo(Enum.GetValues<ClaimKind>().Select(kind => Vocabulary.NameOf(kind)).Append("README"));
    }

    private static IEnumerable<string> PagesIn(string folder) =>
        Directory.GetFiles(RepositoryFolder.Combine("docs", folder), "*.md")
            .Where(path => !path.EndsWith(".received.md", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path));

    private static void Check(string folder, string name, string page)
    {
        var path = RepositoryFolder.Combine("docs", folder, name + ".md");
        var received = Path.ChangeExtension(path, ".received.md");
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == page)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(received, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"docs/{folder}/{name}.md is not what the rules and specs make it; see {Path.GetFileName(received)}");
    }
}
