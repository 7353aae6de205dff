using Discrepancy.Analysis;

namespace Discrepancy.Core.Tests.Analysis;

public sealed class SuffixLemmatizerTests
{
    private static readonly SuffixLemmatizer Lemmatizer = new();

    [Theory]
    [InlineData("ministers", "minister")]
    [InlineData("countries", "country")]
    [InlineData("losses", "loss")]
    [InlineData("speeches", "speech")]
    [InlineData("announced", "announce")]
    [InlineData("agreed", "agree")]
    [InlineData("stopped", "stop")]
    [InlineData("planned", "plan")]
    [InlineData("developing", "develop")]
    [InlineData("making", "make")]
    [InlineData("initiated", "initiate")]
    [InlineData("denied", "deny")]
    [InlineData("told", "tell")]
    [InlineData("was", "be")]
    [InlineData("children", "child")]
    [InlineData("n’t", "not")]
    public void Lemmatize_InflectedWord_GivesDictionaryForm(string form, string lemma) =>
        Lemmatizer.Lemmatize(form, startsSentence: false).Should().Be(lemma);

    [Theory]
    [InlineData("crisis")]
    [InlineData("virus")]
    [InlineData("class")]
    [InlineData("series")]
    [InlineData("this")]
    [InlineData("king")]
    [InlineData("red")]
    [InlineData("hundred")]
    [InlineData("speed")]
    [InlineData("Greens")]
    [InlineData("1990s")]
    [InlineData(".")]
    public void Lemmatize_WordThatOnlyLooksInflected_IsKept(string form) =>
        Lemmatizer.Lemmatize(form, startsSentence: false).Should().Be(form);

    [Fact]
    public void Lemmatize_CapitalAtSentenceStart_IsLowered() =>
        Lemmatizer.Lemmatize("Ministers", startsSentence: true).Should().Be("minister");
}
