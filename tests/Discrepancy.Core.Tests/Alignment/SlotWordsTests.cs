using Discrepancy.Alignment;

namespace Discrepancy.Core.Tests.Alignment;

public sealed class SlotWordsTests
{
    [Theory]
    [InlineData("visit", "visited")]
    [InlineData("arrested", "arrests")]
    [InlineData("said", "said")]
    public void AreForms_OneWordInTwoForms_IsTrue(string left, string right) => SlotWords.AreForms(left, right).Should().BeTrue();

    [Theory]
    [InlineData("said", "says")]
    [InlineData("report", "repeal")]
    [InlineData("contra", "contradiction")]
    public void AreForms_OtherWords_IsFalse(string left, string right) => SlotWords.AreForms(left, right).Should().BeFalse();

    [Fact]
    public void Content_ValueNumbersAndFunctionWords_AreLeftOut() =>
        SlotWords.Content("had visited the 12 harbor towns on Friday", "Friday").Should().Equal("visited", "harbor", "towns");

    [Theory]
    [InlineData("harbor town", "harbors", 1)]
    [InlineData("harbor town", "bridge town", 0.5)]
    [InlineData("harbor", "", -1)]
    public void Overlap_IsThePartOfTheShorterList(string left, string right, double expected) =>
        SlotWords.Overlap(SlotWords.Content(left, ""), SlotWords.Content(right, "")).Should().Be(expected);
}
