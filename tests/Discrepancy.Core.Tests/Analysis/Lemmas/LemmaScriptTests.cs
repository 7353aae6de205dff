using Discrepancy.Analysis;

namespace Discrepancy.Core.Tests.Analysis;

public sealed class LemmaScriptTests
{
    [Theory]
    [InlineData("Parties", "party", "L3y")]
    [InlineData("were", "be", "L4be")]
    [InlineData("house", "house", "L0")]
    public void Between_FormAndLemma_LeadsFromOneToTheOther(string form, string lemma, string expected)
    {
        var script = LemmaScript.Between(form, lemma, LemmaCase.Lower)!;

        script.ToString().Should().Be(expected);
        LemmaScript.Parse(expected).Apply(form).Should().Be(lemma);
    }

    [Fact]
    public void Between_TooMuchToCut_IsNothing() => LemmaScript.Between("abcdefghijkl", "z", LemmaCase.Lower).Should().BeNull();

    [Fact]
    public void Apply_FormTooShort_IsKept() => LemmaScript.Parse("L3y").Apply("is").Should().Be("is");

    [Fact]
    public void Apply_Title_SetsOneCapital() => LemmaScript.Parse("T0").Apply("TANAKA").Should().Be("Tanaka");
}
