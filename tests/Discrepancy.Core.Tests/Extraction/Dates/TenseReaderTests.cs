using Discrepancy.Core.Tests.Specs;
using Discrepancy.Extraction;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Extraction;

public sealed class TenseReaderTests
{
    [Theory]
    [InlineData("The envoys met on Wednesday.", VerbTense.Past)]
    [InlineData("On Wednesday, the envoys met.", VerbTense.Past)]
    [InlineData("The round was held on Wednesday.", VerbTense.Past)]
    [InlineData("They have talked since Wednesday.", VerbTense.Past)]
    [InlineData("The envoys will meet on Wednesday.", VerbTense.Future)]
    [InlineData("The round will be held on Wednesday.", VerbTense.Future)]
    [InlineData("The round is expected to be held on Wednesday.", VerbTense.Future)]
    [InlineData("He said the envoys would meet on Wednesday.", VerbTense.Future)]
    [InlineData("The envoys plan to meet on Wednesday.", VerbTense.Future)]
    [InlineData("The envoys agreed to meet on Wednesday.", VerbTense.Future)]
    [InlineData("He was forced to resign on Wednesday.", VerbTense.Past)]
    [InlineData("The house in the days before the planned meeting on Wednesday", VerbTense.Future)]
    [InlineData("They voted Wednesday to override the veto.", VerbTense.Past)]
    [InlineData("The envoys are in town on Wednesday.", VerbTense.Present)]
    [InlineData("The United States on Wednesday", VerbTense.Unknown)]
    public void Read_Clause_TellsItsTense(string text, VerbTense expected)
    {
        var sentence = SpecTokens.Tokenize(text);
        var day = DateExpressionReader.Read(sentence).Single();

        TenseReader.Read(sentence, day.FirstToken, day.EndToken).Should().Be(expected);
    }
}
