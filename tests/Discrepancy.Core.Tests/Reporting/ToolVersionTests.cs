using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class ToolVersionTests
{
    [Theory]
    [InlineData("1.2.3", "1.2.3")]
    [InlineData("1.2.3+0123abcd", "1.2.3")]
    [InlineData("1.2.3-beta.1+0123abcd", "1.2.3-beta.1")]
    public void WithoutBuildMetadata_Version_LosesTheCommit(string version, string expected) =>
        ToolVersion.WithoutBuildMetadata(version).Should().Be(expected);

    [Fact]
    public void Current_Always_StartsWithADigitAndNamesNoCommit() => ToolVersion.Current.Should().MatchRegex(@"^\d+\.\d+\.\d+[^+]*$");
}
