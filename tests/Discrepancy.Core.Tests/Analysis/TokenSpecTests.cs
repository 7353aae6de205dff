using Discrepancy.Analysis;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Analysis;

public sealed class TokenSpecTests
{
    private static readonly RuleSegmenter Segmenter = new();

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        string[] headings = ["Words of two parts", "Hyphens and slashes", "Numbers", "Abbreviations", "Addresses", "Marks", "Must not cut"];
        foreach (var row in headings.SelectMany(heading => SpecTable.Read("Tokens.md", heading)))
        {
            cases.Add(row["text"], row["tokens"]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Segment_SpecText_GivesSpecTokens(string text, string tokens)
    {
        ArgumentNullException.ThrowIfNull(text);

        var found = Segmenter.Segment(text, new TextSpan(0, text.Length)).SelectMany(sentence => sentence.Tokens).Select(token => text[token.Start..token.End]);

        string.Join(" ¦ ", found).Should().Be(tokens);
    }
}
