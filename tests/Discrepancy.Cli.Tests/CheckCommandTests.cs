using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Cli.Tests;

public sealed class CheckCommandTests
{
    [Theory]
    [InlineData(Level.Error, Level.Error, 1)]
    [InlineData(Level.Error, Level.Warning, 1)]
    [InlineData(Level.Warning, Level.Warning, 1)]
    [InlineData(Level.Warning, Level.Error, 0)]
    [InlineData(Level.Note, Level.Warning, 0)]
    [InlineData(Level.Note, Level.Note, 1)]
    [InlineData(Level.None, Level.Note, 0)]
    public void ExitCodeOf_GravestFinding_DependsOnFailOn(Level found, Level failOn, int expected) =>
        CheckCommand.ExitCodeOf(ReportWith(found), failOn).Should().Be(expected);

    private static DiscrepancyReport ReportWith(Level level) => new()
    {
        Documents = [],
        Claims = [],
        Abstentions = [],
        Findings =
        [
            new Finding
            {
                Id = "1",
                Kind = ClaimKind.Date,
                Relation = Relation.Contradiction,
                Level = level,
                Confidence = 1,
                Rule = "r",
                Topic = "t",
                Explanation = "e",
                Groups = [],
            },
        ],
    };
}
