using Discrepancy.Alignment;
using Discrepancy.Claims;
using Discrepancy.Text;
using Discrepancy.Values;
using static Discrepancy.Core.Tests.ClaimBuilder;

namespace Discrepancy.Core.Tests.Alignment;

public sealed class ValuePhraseTests
{
    [Theory]
    [InlineData("The four days of council hearings, it said, were long.", "four days", "council hearings")]
    [InlineData("The 12 pages of E-mails to the owner were read.", "12 pages", "emails")]
    [InlineData("The $40 million aid package in the budget grew.", "$40 million", "aid package")]
    [InlineData("They left in 12 days.", "12 days", "")]
    public void Noun_WordsRightBehindTheValue_EndWithThePhrase(string sentence, string value, string noun) =>
        string.Join(' ', Read(sentence, value).Noun).Should().Be(noun);

    [Theory]
    [InlineData("They met 12 women who were accused of fraud and theft.", "They met 9 men who are accused of theft and of fraud by a clerk.", true)]
    [InlineData("They met 12 women who were accused of fraud and theft.", "They met 9 men accused of fraud and theft.", false)]
    [InlineData("They met 12 women who were accused of fraud and theft.", "They met 9 men who are accused of murder.", false)]
    public void SayTheSame_RelativeClauses_AreComparedByTheirWords(string left, string right, bool expected) =>
        ValuePhrase.SayTheSame(Read(left, "12 women"), Read(right, "9 men")).Should().Be(expected);

    private static ValuePhrase Read(string sentence, string value)
    {
        var start = sentence.IndexOf(value, StringComparison.Ordinal);
        var claim = Claim("a", ClaimKind.Quantity, value, new QuantityValue(12, NumberRange.Exactly(12), Approximator.Exact, Measure.Count, "thing"));
        return ValuePhrase.Read(claim with { Span = new SourceSpan(new SourceDocument("a", sentence), new TextSpan(start, start + value.Length)), SentenceSpan = new TextSpan(0, sentence.Length) });
    }
}
