using Discrepancy.Extraction;

namespace Discrepancy.Core.Tests.Specs;

public sealed class DurationSpecs
{
    private const string File = "Durations.md";

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var row in SpecTable.Read(File, "Durations without a number"))
            {
                rows.Add(row["text"], row["quote"], row["reading"]);
            }

            return rows;
        }
    }

    public static TheoryData<string> OtherRows => [.. SpecTable.Read(File, "Must not be read as a length").Select(row => row["text"])];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Length_IsQuotedAndMeasured(string text, string quote, string reading) =>
        Read(text).Should().Equal($"{quote} = {reading}");

    [Theory]
    [MemberData(nameof(OtherRows))]
    public void Read_NoLength_FindsNothing(string text) => Read(text).Should().BeEmpty();

    private static IEnumerable<string> Read(string text)
    {
        var sentence = SpecTokens.Tokenize(text);
        return DurationReader.Read(sentence)
            .Select(mention => $"{text[sentence.Tokens[mention.FirstToken].Span.Start..sentence.Tokens[mention.EndToken - 1].Span.End]} = {mention.Value.Normalized}");
    }
}
