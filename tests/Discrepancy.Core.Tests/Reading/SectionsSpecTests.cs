using System.Text;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Reading;

namespace Discrepancy.Core.Tests.Reading;

public sealed class SectionsSpecTests
{
    private const string Prose = "The harbour board said on Monday that the new bridge is safe and that cars may use it.";

    public static TheoryData<string, string, string> Cases { get; } = ReadCases();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_SpecCase_PutsTheWordsInTheirSection(string text, string words, string kind)
    {
        var document = new TextDocumentReader().Read("case.txt", Encoding.UTF8.GetBytes(text));
        var at = document.Text.LastIndexOf(words, StringComparison.Ordinal);

        at.Should().BeGreaterThanOrEqualTo(0, "the case must hold its words");
        document.Sections.Single(section => section.Span.Contains(at)).Kind.ToString().Should().Be(kind);
    }

    private static TheoryData<string, string, string> ReadCases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var row in SpecTable.Read("Sections.md", "Marked").Concat(SpecTable.Read("Sections.md", "Not marked")))
        {
            cases.Add(row["text"].Replace("PROSE", Prose, StringComparison.Ordinal), row["words"].Replace("PROSE", Prose, StringComparison.Ordinal), row["kind"]);
        }

        return cases;
    }
}
