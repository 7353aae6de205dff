using Discrepancy.Analysis;
using Discrepancy.Language;

namespace Discrepancy.Core.Tests.Analysis;

public sealed class SyntaxModelTests(SyntaxModelFixture fixture) : IClassFixture<SyntaxModelFixture>
{
    private readonly SyntaxModel _model = fixture.Model;

    [Fact]
    public void Analyze_PassiveSentence_TellsWhoDidWhatToWhom()
    {
        string[] words = ["The", "letters", "were", "signed", "by", "Senator", "Jane", "Miller", "on", "Monday", "."];

        var analysis = _model.Analyze([words])[0];

        analysis.Upos[3].Should().Be(PartOfSpeech.Verb);
        analysis.Features[3].IsPassive.Should().BeTrue();
        analysis.Features[1].Number.Should().Be(GrammaticalNumber.Plur);
        analysis.Lemmas[3].Should().Be("sign");
        analysis.Heads[3].Should().Be(-1);
        analysis.Heads[1].Should().Be(3);
        analysis.Relations[1].Should().Be("nsubj:pass");
        analysis.Entities.Should().Contain(new EntitySpan(6, 8, EntityType.Person));
    }

    [Fact]
    public void Analyze_SurnameInCapitalsFirst_IsAPerson()
    {
        string[] words = ["TANAKA", "Hiroshi", ",", "the", "company", "'s", "president", ",", "resigned", "."];

        var analysis = _model.Analyze([words])[0];

        analysis.Entities.Should().Equal(new EntitySpan(0, 2, EntityType.Person));
    }

    [Fact]
    public void Analyze_TogetherAndAlone_IsTheSame()
    {
        string[][] sentences = [["She", "left", "."], ["He", "told", "reporters", "that", "nobody", "knew", "."], ["Rain", "."]];

        var together = _model.Analyze(sentences);

        for (var i = 0; i < sentences.Length; i++)
        {
            together[i].Should().BeEquivalentTo(_model.Analyze([sentences[i]])[0], options => options.WithStrictOrdering());
        }
    }

    [Fact]
    public void Analyze_VeryLongSentence_IsOneTree()
    {
        var words = Enumerable.Range(0, 1000).Select(i => i % 7 == 0 ? "and" : "stone").ToArray();

        var analysis = _model.Analyze([words])[0];

        analysis.Heads.Count(head => head < 0).Should().Be(1);
        analysis.Heads.Should().OnlyContain(head => head >= -1 && head < words.Length);
    }

    [Fact]
    public void Analyze_EmptyAndOddSentences_AreSurvived()
    {
        string[][] sentences = [[], ["\uD83D"], [new string('x', 5000)], ["会議", "\0", " "]];

        var analyses = _model.AnalyzeDocument(sentences);

        analyses.Select(analysis => analysis.Upos.Count).Should().Equal(0, 1, 1, 3);
    }
}
