using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Text;

public sealed class MarkdownMarksTests
{
    [Theory]
    [InlineData("## Bridge opens", " Bridge opens")]
    [InlineData("> It was time.", " It was time.")]
    [InlineData("Mayor **Ingrid Lindqvist** came.", "Mayor Ingrid Lindqvist came.")]
    [InlineData("*Lindau*, _Kolberg_ and `Ahlbeck`", "Lindau, Kolberg and Ahlbeck")]
    [InlineData("(***twelve***)", "(twelve)")]
    [InlineData("The [ferry](https://example.org/a_b) ran.", "The ferry ran.")]
    [InlineData("The [*ferry*](/ferry) ran.", "The ferry ran.")]
    public void Between_Marks_LeavesTheWords(string text, string words) => Words(text).Should().Be(words);

    [Theory]
    [InlineData("It rose by 5 * 3 * 2.")]
    [InlineData("He said f**k twice, f**k and no more.")]
    [InlineData("Profit* rose. Sales* fell.")]
    [InlineData("*Figures are of May.")]
    [InlineData("snake_case_names")]
    [InlineData("#1 seed")]
    [InlineData("The mayor [of Lindau] (the old one) came.")]
    [InlineData("The source[1] said so.")]
    [InlineData("```` and ****")]
    [InlineData("")]
    public void Between_OtherUses_LeavesAll(string text) => Words(text).Should().Be(text);

    private static string Words(string text) =>
        string.Concat(MarkdownMarks.Between(text, new TextSpan(0, text.Length)).Select(part => text[part.Start..part.End]));
}
