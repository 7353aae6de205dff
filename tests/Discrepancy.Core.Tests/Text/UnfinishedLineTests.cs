using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Text;

public sealed class UnfinishedLineTests
{
    [Theory]
    [InlineData("The harbor bridge was opened by the mayor of the")]
    [InlineData("On the first Monday after the repair of the bridge,")]
    [InlineData("Nobody came to the opening. The council and Mayor")]
    [InlineData("\u201cIt was high time.\u201d The bridge was opened by Mayor")]
    public void Is_LineThatStopsInASentence_IsUnfinished(string line) => UnfinishedLine.Is(line).Should().BeTrue();

    [Theory]
    [InlineData("Harbor bridge opened by Mayor Ingrid Lindqvist")]
    [InlineData("The harbor bridge was opened by the mayor in May.")]
    [InlineData("Nobody came. The mayor opened the bridge alone.")]
    [InlineData("What the council is waiting for")]
    [InlineData("Gov. Sandmeier met Sen. Holmberg at St. Mary Church")]
    [InlineData("Contents of the")]
    [InlineData("")]
    public void Is_HeadingOrParagraph_IsNot(string line) => UnfinishedLine.Is(line).Should().BeFalse();
}
