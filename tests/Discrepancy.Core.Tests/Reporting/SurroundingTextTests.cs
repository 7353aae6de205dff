using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class SurroundingTextTests
{
    private static readonly string Letters = new('x', 31);

    [Theory]
    [InlineData("", "")]
    [InlineData("a ", "a ")]
    public void Before_NearTheStart_IsWhatThereIs(string before, string expected) => SurroundingText.Before(SpanOf(before, "")).Should().Be(expected);

    [Fact]
    public void Before_LongText_IsItsLast32() => SurroundingText.Before(SpanOf("abc" + Letters, "")).Should().Be("c" + Letters);

    [Fact]
    public void Before_PairAtTheCut_LosesAllOfThePair() => SurroundingText.Before(SpanOf("a🚢" + Letters, "")).Should().Be(Letters);

    [Fact]
    public void Behind_PairAtTheCut_LosesAllOfThePair() => SurroundingText.Behind(SpanOf("", Letters + "🚢b")).Should().Be(Letters);

    [Fact]
    public void Behind_LongText_IsItsFirst32() => SurroundingText.Behind(SpanOf("", Letters + "abc")).Should().Be(Letters + "a");

    [Fact]
    public void Behind_End_IsEmpty() => SurroundingText.Behind(SpanOf("", "")).Should().BeEmpty();

    private static SourceSpan SpanOf(string before, string behind) =>
        new(new SourceDocument("a", before + "QUOTE" + behind), new TextSpan(before.Length, before.Length + 5));
}
