using Discrepancy.Analysis;

namespace Discrepancy.Core.Tests.Analysis;

public sealed class LemmatizerTests(SyntaxModelFixture fixture) : IClassFixture<SyntaxModelFixture>
{
    private readonly SyntaxModel _model = fixture.Model;

    [Fact]
    public void Lemmatize_InContext_FollowsThePartOfSpeech()
    {
        string[] words = ["Two", "meetings", "were", "held", "while", "they", "were", "meeting", "12,500", "voters", "."];

        var lemmas = _model.Analyze([words])[0].Lemmas;

        lemmas.Should().Equal("two", "meeting", "be", "hold", "while", "they", "be", "meet", "12500", "voter", ".");
    }
}
