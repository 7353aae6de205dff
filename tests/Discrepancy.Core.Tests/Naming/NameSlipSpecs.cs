using Discrepancy.Core.Tests.Specs;
using Discrepancy.Findings;
using Discrepancy.Lexicons;
using Discrepancy.Naming;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Naming;

public sealed class NameSlipSpecs
{
    public static TheoryData<string, string, string> Slips =>
        Rows("One edit apart", row => (row["left"], row["right"], row["sort"]));

    public static TheoryData<string, string> OtherWords
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in SpecTable.Read("NameSpelling.md", "Other words and accepted spellings"))
            {
                data.Add(row["left"], row["right"]);
            }

            return data;
        }
    }

    public static TheoryData<string, string, string> Flagged =>
        Rows("What is flagged", row => (row["first"], row["second"], row["slip"]));

    public static TheoryData<string, string, string> Silent =>
        Rows("What is not flagged", row => (row["first"], row["second"], ""));

    [Theory]
    [MemberData(nameof(Slips))]
    public void SortOf_SlipsOfTheSpec_IsItsSortBothWays(string left, string right, string sort)
    {
        NameSlip.SortOf(left, right).ToString().Should().Be(sort);
        NameSlip.SortOf(right, left).ToString().Should().Be(sort);
    }

    [Theory]
    [MemberData(nameof(OtherWords))]
    public void SortOf_OtherWordsOfTheSpec_IsNoneOrBothAreKnown(string left, string right)
    {
        var areKnown = KnownWordLexicon.Default.Contains(left) && KnownWordLexicon.Default.Contains(right);

        (areKnown || NameSlip.SortOf(left, right) == SlipSort.None).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Flagged))]
    public void Analyze_SlipOfTheSpec_IsFlagged(string first, string second, string slip) =>
        Spellings(first, second).Should().ContainSingle().Which.Groups.Select(group => group.Value).Should().Contain(slip);

    [Theory]
    [MemberData(nameof(Silent))]
    public void Analyze_OtherNamesOfTheSpec_IsSilent(string first, string second, string none) =>
        Spellings(first, second + none).Should().BeEmpty();

    private static List<Finding> Spellings(string first, string second) =>
    [
        .. new DiscrepancyPipeline().Analyze([new SourceDocument("a.txt", first), new SourceDocument("b.txt", second)]).Findings
            .Where(finding => finding.Relation == Relation.SpellingVariant),
    ];

    private static TheoryData<string, string, string> Rows(string heading, Func<IReadOnlyDictionary<string, string>, (string, string, string)> read)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (one, two, three) in SpecTable.Read("NameSpelling.md", heading).Select(read))
        {
            data.Add(one, two, three);
        }

        return data;
    }
}
