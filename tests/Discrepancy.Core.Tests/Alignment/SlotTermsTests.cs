using CsCheck;
using Discrepancy.Alignment;
using Discrepancy.Claims;
using Discrepancy.Values;
using static Discrepancy.Core.Tests.ClaimBuilder;

namespace Discrepancy.Core.Tests.Alignment;

/// <summary>Words as numbers tell what the words tell.</summary>
public sealed class SlotTermsTests
{
    private static readonly string[] Words = ["bridge", "harbor", "mayor", "crowd", "traffic", "opened", "ferry", "rope", "sail", "unheard"];

    private static readonly TermWeights Weights = new([Year(1, "bridge harbor mayor crowd"), Year(2, "bridge harbor mayor"), Year(3, "bridge traffic opened"), Year(4, "ferry rope sail")]);

    private static readonly SlotTerms Terms = new(Words, Weights);

    private static readonly Gen<string[]> AnyWords = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 8].Select(words => words.Distinct(StringComparer.Ordinal).ToArray());

    [Fact]
    public void Shared_AnyLists_IsWhatTheWordsTell() => Gen.Select(AnyWords, AnyWords).Sample(
        (left, right) =>
        {
            var weights = left.Intersect(right, StringComparer.Ordinal).Select(Weights.Of).Order().ToArray();

            Terms.Shared(Terms.NumbersOf(left), Terms.NumbersOf(right)).Should().Be((weights.Length, weights.Sum(), weights.LastOrDefault()));
            Terms.Sum(Terms.NumbersOf(left)).Should().Be(left.Select(Weights.Of).Order().Sum());
        },
        iter: 500);

    [Fact]
    public void IsShared_WordOfOneSentenceOrNone_IsNot() =>
        Words.Where(word => Terms.IsShared[Terms.NumberOf(word)]).Should().Equal("bridge", "harbor", "mayor");

    private static Claim Year(int document, string about) =>
        Claim($"{document}", ClaimKind.Date, "2019", new DateValue(new YearDate(2019), DateRange.Year(2019), DatePrecision.Year, Approximator.Exact), about, "event-date");
}
