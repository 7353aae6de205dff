using Discrepancy.Analysis;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Analysis;

public sealed class SentenceSpecTests
{
    private static readonly RuleSegmenter Segmenter = new();

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        string[] headings = ["Full stops and marks", "Abbreviations that end one", "Quotations", "Lines and lists", "Must not split"];
        foreach (var row in headings.SelectMany(heading => SpecTable.Read("Sentences.md", heading)))
        {
            cases.Add(row["text"], row["sentences"]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Segment_SpecText_GivesSpecSentences(string text, string sentences)
    {
        ArgumentNullException.ThrowIfNull(text);

        var found = Segmenter.Segment(text, new TextSpan(0, text.Length)).Select(sentence => text[sentence.Tokens[0].Start..sentence.Tokens[^1].End]);

        string.Join(" ¦ ", found).Should().Be(sentences);
    }
}
