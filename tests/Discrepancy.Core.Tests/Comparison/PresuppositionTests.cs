using Discrepancy.Claims;
using Discrepancy.Comparison;
using Discrepancy.Text;
using Discrepancy.Values;
using static Discrepancy.Core.Tests.ClaimBuilder;

namespace Discrepancy.Core.Tests.Comparison;

public sealed class PresuppositionTests
{
    [Theory]
    [InlineData("They did not use the 40 ships.", true)]
    [InlineData("They did not use the full 40 ships.", true)]
    [InlineData("They did not use Norway's 40 ships.", true)]
    [InlineData("They did not use 40 ships.", false)]
    [InlineData("They did not give the mayor 40 ships.", false)]
    [InlineData("40 ships did not sail.", false)]
    public void Has_NumberInADefinitePhrase_IsTrue(string sentence, bool expected)
    {
        var start = sentence.IndexOf("40", StringComparison.Ordinal);
        var claim = Claim("a", ClaimKind.Quantity, "40 ships", new QuantityValue(40, NumberRange.Exactly(40), Approximator.Exact, Measure.Count, "ship"));

        Presupposition.Has(claim with { Span = new SourceSpan(new SourceDocument("a", sentence), new TextSpan(start, start + 8)), SentenceSpan = new TextSpan(0, sentence.Length) })
            .Should().Be(expected);
    }
}
