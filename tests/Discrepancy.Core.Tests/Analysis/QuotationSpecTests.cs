using System.Globalization;
using Discrepancy.Analysis;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Analysis;

public sealed class QuotationSpecTests
{
    private static readonly DocumentAnalyzer Analyzer = new();

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        string[] headings = ["Marks", "Nested", "Over paragraphs", "Must not find"];
        foreach (var row in headings.SelectMany(heading => SpecTable.Read("Quotations.md", heading)))
        {
            cases.Add(row["text"], row["quotations"]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Analyze_SpecText_GivesSpecQuotations(string text, string quotations)
    {
        ArgumentNullException.ThrowIfNull(text);

        var found = Analyzer.Analyze(new SourceDocument("a.txt", text)).Quotations
            .Select(quotation => string.Create(CultureInfo.InvariantCulture, $"{quotation.Depth}:{text[quotation.Span.Start..quotation.Span.End]}"))
            .DefaultIfEmpty("none");

        string.Join(" ¦ ", found).Should().Be(quotations);
    }
}
