using Discrepancy.Analysis;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Extraction;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Extraction;

/// <summary>Runs the tables of Organizations.md.</summary>
public sealed class OrganizationSpecTests
{
    private static readonly DocumentAnalyzer Analyzer = new();

    public static IEnumerable<object[]> Names => SpecTable.Read("Organizations.md", "Names").Select(row => new object[] { row["text"], row["names"] });

    public static TheoryData<string> None => [.. SpecTable.Read("Organizations.md", "No names of organizations").Select(row => row["text"])];

    [Theory]
    [MemberData(nameof(Names))]
    public void Extract_NamedOrganizations_GivesTheirNames(string text, string names) => string.Join("; ", Read(text)).Should().Be(names);

    [Theory]
    [MemberData(nameof(None))]
    public void Extract_NoNamedOrganization_GivesNothing(string text) => Read(text).Should().BeEmpty();

    private static IEnumerable<string> Read(string text) =>
        new OrganizationExtractor().Extract(Analyzer.Analyze(new SourceDocument("spec", text))).Select(claim => claim.Value.Reading);
}
