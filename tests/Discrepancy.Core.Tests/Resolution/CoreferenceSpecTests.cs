using Discrepancy.Analysis;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Resolution;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Resolution;

public sealed class CoreferenceSpecTests
{
    private static readonly DocumentAnalyzer Analyzer = new();
    private static readonly DiscrepancyPipeline Pipeline = new();

    public static IEnumerable<object[]> Resolved =>
        SpecTable.Read("Coreference.md", "Pronouns").Concat(SpecTable.Read("Coreference.md", "Descriptions"))
            .Concat(SpecTable.Read("Coreference.md", "Governments")).Select(row => new object[] { row["text"], row["name"] });

    public static IEnumerable<object[]> Open => SpecTable.Read("Coreference.md", "What stays open").Select(row => new object[] { row["text"], row["reason"] });

    [Theory]
    [MemberData(nameof(Resolved))]
    public void Find_OneAntecedentFits_GivesItsName(string text, string name) => Read(text)!.Canonical.Should().Be(name);

    [Theory]
    [MemberData(nameof(Open))]
    public void Find_NoneOrSeveralFit_SaysWhy(string text, string reason)
    {
        var reference = Read(text)!;

        reference.Canonical.Should().BeNull();
        reference.Reason.Should().Be(reason);
    }

    [Fact]
    public void Find_PhraseAroundAName_GivesTheFullName() =>
        Read("Mayor Anna Bergström spoke. [Mayor Bergström of Kolberg] smiled.")!.Canonical.Should().Be("Anna Bergström");

    [Fact]
    public void Find_NounOwnedByAPronoun_GivesNothing() => Read("Anna Bergström spoke. [Her lawyer] smiled.").Should().BeNull();

    private static Reference? Read(string marked)
    {
        var span = new TextSpan(marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        var document = new SourceDocument("a.txt", marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        return DocumentReferences.Read(Analyzer.Analyze(document), Pipeline.Analyze([document]).Claims).Find(span);
    }
}
