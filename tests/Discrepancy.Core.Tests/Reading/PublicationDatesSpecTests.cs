using System.Globalization;
using System.Text;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reading;

public sealed class PublicationDatesSpecTests
{
    private const string Prose = "The harbour board said on Monday that the new bridge is safe and that cars may use it.";

    public static TheoryData<string, string, string> Cases { get; } = ReadCases();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_SpecCase_FindsTheDateAndItsBasis(string text, string date, string basis)
    {
        var published = new TextDocumentReader().Read("case.txt", Encoding.UTF8.GetBytes(text)).Published;

        (published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "").Should().Be(date);
        (published?.Basis.ToString() ?? "").Should().Be(basis);
    }

    [Fact]
    public void Read_DateInTheText_RecordsItsWords()
    {
        var document = new TextDocumentReader().Read("a.txt", Encoding.UTF8.GetBytes("---\ntitle: t\ndate: \"3 March 2021\"\n---\n" + Prose));

        var span = document.Published!.Span!.Value;
        document.Text[span.Start..span.End].Should().Be("3 March 2021");
    }

    [Fact]
    public void Read_DateGivenByTheCaller_WinsOverTheFrontMatter()
    {
        var given = new DateOnly(2021, 3, 9);

        var document = new TextDocumentReader().Read("a.txt", Encoding.UTF8.GetBytes("---\ndate: 2021-03-03\n---\n" + Prose), given);

        document.Published.Should().Be(new PublicationDate(given, PublicationDateBasis.Given));
    }

    private static TheoryData<string, string, string> ReadCases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var row in SpecTable.Read("PublicationDates.md", "Found").Concat(SpecTable.Read("PublicationDates.md", "Not found")))
        {
            cases.Add(row["text"].Replace("PROSE", Prose, StringComparison.Ordinal), row["date"], row["basis"]);
        }

        return cases;
    }
}
