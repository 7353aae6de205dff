using Discrepancy.Analysis;
using Discrepancy.Tests;
using Discrepancy.Text;
using Xunit.Abstractions;

namespace Discrepancy.Core.Tests.Analysis;

/// <summary>Measures tokens and sentences on treebanks that the rules were not tuned on.</summary>
public sealed class SegmentationAccuracyTests(ITestOutputHelper output)
{
    [SharedDataFact]
    public void Segment_WebTreebank_ReachesFloor() => Measure("ewt-dev.conllu", tokens: 98.7, sentences: 80.5);

    [SharedDataFact]
    public void Segment_GeorgetownTreebank_ReachesFloor() => Measure("gum-dev.conllu", tokens: 99.6, sentences: 94);

    private void Measure(string file, double tokens, double sentences)
    {
        var bank = Treebank.Read(Path.Combine(RepositoryFolder.SharedData!, "train", "ud", file));

        var found = new RuleSegmenter().Segment(bank.Text, new TextSpan(0, bank.Text.Length));

        var tokenScore = SpanScore.Of(bank.Tokens, [.. found.SelectMany(sentence => sentence.Tokens)]);
        var sentenceScore = SpanScore.Of(bank.Sentences, [.. found.Select(sentence => sentence.Tokens[0].Cover(sentence.Tokens[^1]))]);
        output.WriteLine($"{file}: tokens {tokenScore.F1:F2}, sentences {sentenceScore.F1:F2}");
        tokenScore.F1.Should().BeGreaterThan(tokens);
        sentenceScore.F1.Should().BeGreaterThan(sentences);
    }
}
