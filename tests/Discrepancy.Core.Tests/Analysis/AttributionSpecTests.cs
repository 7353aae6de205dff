using Discrepancy.Analysis;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Analysis;

/// <summary>Runs the tables of Attribution.md.</summary>
public sealed class AttributionSpecTests
{
    public static TheoryData<string, string> Cases => Rows("Direct", "Retold", "Narrated", "To whom and when", "Whose", "Must not");

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReportedSpeech_OfAText_IsThatOfTheSpec(string text, string expected)
    {
        var speeches = new DocumentAnalyzer().Analyze(new SourceDocument("spec", text)).ReportedSpeech;

        string.Join(" ¦ ", speeches.Select(speech => Describe(text, speech)).DefaultIfEmpty("none")).Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void ReportedSpeech_OfManyNestedReports_NamesEachParentBeforeItsChild()
    {
        var text = string.Concat(Enumerable.Repeat("Anna Berg said that Karl Weber believed that the mayor knew that the bridge was safe. ", 20));

        var speeches = new DocumentAnalyzer().Analyze(new SourceDocument("nested", text)).ReportedSpeech;

        speeches.Should().HaveCount(60);
        speeches.Select((speech, index) => speech.Parent < index).Should().AllBeEquivalentTo(true);
        speeches.Count(speech => speech.Parent < 0).Should().Be(20);
    }

    [Theory]
    [InlineData("As he said, she said, he said, as they say, it is said she said he said that he said.")]
    [InlineData("“He said, as she said,” he said, as “she said,” they said, “it was said.”")]
    [InlineData("According to her, according to him, he said that, as she put it, they said according to them he said it.")]
    public void ReportedSpeech_OfEntangledCues_HasNoCircle(string text)
    {
        var speeches = new DocumentAnalyzer().Analyze(new SourceDocument("entangled", text)).ReportedSpeech;

        for (var i = 0; i < speeches.Length; i++)
        {
            var steps = 0;
            for (var current = i; current >= 0 && steps <= speeches.Length; current = speeches[current].Parent)
            {
                steps++;
            }

            steps.Should().BeLessThanOrEqualTo(speeches.Length);
        }
    }

    private static TheoryData<string, string> Rows(params string[] headings)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in headings.SelectMany(heading => SpecTable.Read("Attribution.md", heading)))
        {
            data.Add(row["text"], row["reports"]);
        }

        return data;
    }

    private static string Describe(string text, ReportedSpeech speech)
    {
        var kind = speech.Kind is ReportedSpeechKind.AccordingTo ? "according-to" : speech.Kind.ToString();
        var content = string.Join(" / ", speech.Content.Select(piece => Slice(text, piece)));
        var addressee = speech.Addressee is { } to ? $" to {Slice(text, to)}" : "";
        var occasion = speech.Occasion is { } on ? $" on {Slice(text, on)}" : "";
        var parent = speech.Parent >= 0 ? $" < {speech.Parent + 1}" : "";
        return $"{kind} {(speech.IsNegated ? "not " : "")}{speech.CueLemma}({Source(text, speech)}: {content}){addressee}{occasion}{parent}";
    }

    private static string Source(string text, ReportedSpeech speech)
    {
        if (speech.Source is not { } source)
        {
            return "-";
        }

        var speaker = speech.Speaker == source ? "" : speech.Speaker is { } known ? $" = {Slice(text, known)}" : " = ?";
        return Slice(text, source) + speaker;
    }

    private static string Slice(string text, TextSpan span) => text[span.Start..span.End];
}
