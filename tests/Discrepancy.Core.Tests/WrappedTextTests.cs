using System.Text;
using Discrepancy.Findings;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests;

/// <summary>Findings that once hung on where a line ends.</summary>
public sealed class WrappedTextTests
{
    [Theory]
    [InlineData("Norway’s surveillance drones crossed the border on Monday.", "The police in the towns on both shores said that the suspected Norwegian surveillance drones crossed the lake.", "Norwegian surveillance")]
    [InlineData("The fire in the old hall on the quay of Lindau killed 12 people on Monday, the police said.", "The fire in the old hall on the quay of Lindau killed 17 people on Monday, the police said.", "17 people")]
    public void Analyze_LineEndInsideThePhrase_FindsTheSame(string first, string second, string phrase)
    {
        var known = Ids(first, second);

        known.Should().NotBeEmpty();
        Ids(first, second.Replace(phrase, phrase.Replace(' ', '\n'), StringComparison.Ordinal)).Should().Equal(known);
    }

    [Fact]
    public void Analyze_MarkedNameAndNumber_FindsTheSame()
    {
        const string First = "The fire in Lindau killed 12 people, Mayor Ingrid Lindqvist said on Monday.";
        const string Second = "The fire in Lindau killed 17 people, Mayor Ingrid Lindquist said on Monday.";

        var marked = Second.Replace("17 people", "**17 people**", StringComparison.Ordinal).Replace("Ingrid Lindquist", "[Ingrid *Lindquist*](https://example.org/mayor)", StringComparison.Ordinal);

        var known = Ids(First, Second);
        known.Should().HaveCountGreaterThan(1);
        Ids(First, marked).Should().Equal(known);
    }

    private static List<string> Ids(string first, string second) =>
        [.. new DiscrepancyPipeline().Analyze([Read("a.md", first), Read("b.md", second)]).Findings.Where(finding => finding.Level >= Level.Note).Select(finding => finding.Id)];

    private static SourceDocument Read(string path, string text) => new TextDocumentReader().Read(path, Encoding.UTF8.GetBytes(text));
}
