using CsCheck;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests;

/// <summary>What holds of the claims of any text, sentence or not.</summary>
public sealed class PipelinePropertyTests
{
    private static readonly string[] Words =
    [
        "the", "a", "mayor", "council", "Ana", "Duarte", "Kolberg", "said", "closed", "was", "to", "that", "who", "which", "and", "or", "not", "if", "of", "in",
        "on", "Monday", "May", "2019", "three", "$5", "million", "%", "he", "her", "it", "killed", "hopes", "according", ",", ".", ";", ":", "—", "-", "\"", "“", "”",
        "'s", "(", ")", "[", "]", "…", "?", "U.S.", "Mr.", "\n\n",
    ];

    private static readonly DiscrepancyPipeline Pipeline = new();

    private static readonly Gen<string> AnyText = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 60].Select(words => string.Join(' ', words));

    [Fact]
    public void Analyze_AnyText_GivesClaimsThatQuoteIt() => AnyText.Sample(
        text =>
        {
            var claims = Pipeline.Analyze([new SourceDocument("any.txt", text)]).Claims;

            claims.All(claim => claim.Span.Quote == text[claim.Span.Span.Start..claim.Span.Span.End] && claim.Span.Quote.Length > 0).Should().BeTrue();
            claims.Select(claim => claim.Id).Should().OnlyHaveUniqueItems();
        },
        iter: 400);
}
