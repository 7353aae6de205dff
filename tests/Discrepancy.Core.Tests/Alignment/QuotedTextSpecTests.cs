using Discrepancy.Claims;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Findings;
using Discrepancy.Naming;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Alignment;

/// <summary>Runs the tables of QuotedTexts.md.</summary>
public sealed class QuotedTextSpecTests
{
    private const string Spec = "QuotedTexts.md";

    private static readonly DiscrepancyPipeline Pipeline = new();

    public static TheoryData<string, string, bool> Names()
    {
        var cases = new TheoryData<string, string, bool>();
        foreach (var row in SpecTable.Read(Spec, "Names of outlets"))
        {
            cases.Add(row["name"], row["short form"], row["result"] == "one");
        }

        return cases;
    }

    public static TheoryData<string, string> Others() => Pairs("Other words");

    public static TheoryData<string, string> Same() => Pairs("The same words");

    [Theory]
    [MemberData(nameof(Names))]
    public void IsMeantBy_NameAndShortForm_AreOneAsInTheSpec(string name, string label, bool isOne) => new OutletName(name).IsMeantBy(label).Should().Be(isOne);

    [Theory]
    [InlineData("https://www.harbourpost.com/2020/a.html", "harbourpost")]
    [InlineData("http://news.harbourpost.co.uk/a", "harbourpost")]
    [InlineData("http://10.0.0.1/a", null)]
    [InlineData("no address", null)]
    public void Read_Address_GivesItsOwner(string url, string? owner) =>
        OutletLabel.Read(source: null, url, "x/a.md").Should().Equal(owner is null ? [] : [owner]);

    [Theory]
    [MemberData(nameof(Others))]
    public void Analyze_QuotationWithOtherWordsThanTheText_IsAQuoteVariance(string quoting, string text)
    {
        var finding = Find(quoting, text).Should().ContainSingle().Which;

        finding.Relation.Should().Be(Relation.QuoteVariance);
        finding.Level.Should().Be(Level.Warning);
        finding.Groups.SelectMany(group => group.Evidence).Select(evidence => evidence.Span.Document.Path).Should().BeEquivalentTo("a.md", "b.md");
    }

    [Theory]
    [MemberData(nameof(Same))]
    public void Analyze_QuotationWithTheWordsOfTheTextOrOfAnotherOne_IsNoFinding(string quoting, string text) => Find(quoting, text).Should().BeEmpty();

    [Fact]
    public void Analyze_OutletWithAnotherDocumentThatHasTheWords_IsNoFinding()
    {
        const string Words = "The council has quietly sold the old lighthouse to a hotel from Kolberg";

        Find($"\"{Words},\" the Harbour Daily Post wrote.", $"{Words.Replace("quietly", "secretly", StringComparison.Ordinal)}.", $"{Words}.").Should().BeEmpty();
    }

    private static TheoryData<string, string> Pairs(string heading)
    {
        var cases = new TheoryData<string, string>();
        foreach (var row in SpecTable.Read(Spec, heading))
        {
            cases.Add(row["quoting"], row["text"]);
        }

        return cases;
    }

    private static IEnumerable<Finding> Find(string quoting, params string[] texts) =>
        Pipeline.Analyze([new SourceDocument("a.md", quoting), .. texts.Select((text, index) => new SourceDocument($"{(char)('b' + index)}.md", text) { Source = "hdp" })])
            .Findings.Where(finding => finding.Kind == ClaimKind.Quote && finding.Relation != Relation.Agreement);
}
