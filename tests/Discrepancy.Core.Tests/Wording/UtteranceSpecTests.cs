using System.Collections.Immutable;
using CsCheck;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Text;
using Discrepancy.Wording;

namespace Discrepancy.Core.Tests.Wording;

/// <summary>Runs the tables of Utterances.md.</summary>
public sealed class UtteranceSpecTests
{
    private static readonly string[] Pieces = ["we", "the", "gate", "closed", "don't", "…", "[it]", "20%", "never", "harbour", "\"", "’", "["];

    private static readonly Gen<string> Speech = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Select(words => string.Join(' ', words));

    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        string[] headings = ["Same words", "Other words", "Two utterances"];
        foreach (var row in headings.SelectMany(heading => SpecTable.Read("Utterances.md", heading)))
        {
            cases.Add(row["left"], row["right"], row["result"]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Find_TwoRenderings_GivesTheResultOfTheSpec(string left, string right, string result) => Describe(left, right).Should().Be(result);

    [Fact]
    public void Read_AnySpeech_GivesWordsInOrderWithinIt() => Speech.Sample(speech =>
    {
        var words = Words(speech);

        words.Zip(words.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start).Should().BeTrue();
        words.All(word => word.Span.Start >= 0 && word.Span.End <= speech.Length && word.Span.Length > 0).Should().BeTrue();
    });

    [Fact]
    public void Find_AnySpeechWithItself_NeverDiffers() => Speech.Sample(speech => (UtteranceMatch.Find(Words(speech), Words(speech))?.IsSame ?? true).Should().BeTrue());

    private static string Describe(string left, string right) => UtteranceMatch.Find(Words(left), Words(right)) switch
    {
        null => "two",
        { IsSame: true } => "same",
        { } match => $"differ: {string.Join("; ", match.Differences.Select(pair => $"{Side(pair.Left)} against {Side(pair.Right)}"))}",
    };

    private static string Side(string words) => words.Length == 0 ? "nothing" : words;

    private static ImmutableArray<Word> Words(string text) => WordReader.Read(text, new TextSpan(0, text.Length));
}
