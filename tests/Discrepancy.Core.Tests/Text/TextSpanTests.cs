using CsCheck;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Text;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20], (start, length) => new TextSpan(start, start + length));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(3, 2)]
    public void Constructor_BadBounds_Throws(int start, int end)
    {
        var make = () => new TextSpan(start, end);

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Contains_Offset_IncludesTheStartAndExcludesTheEnd() =>
        Gen.Select(Spans, Gen.Int[0, 45]).Sample((span, offset) =>
            span.Contains(offset).Should().Be(Enumerable.Range(span.Start, span.Length).Contains(offset)));

    [Fact]
    public void Overlaps_TwoSpansWithWords_SharesACodeUnit() =>
        Gen.Select(Spans, Spans).Where((left, right) => left.Length > 0 && right.Length > 0).Sample((left, right) =>
            left.Overlaps(right).Should().Be(Offsets(left).Intersect(Offsets(right)).Any()));

    [Fact]
    public void Overlaps_AnySpans_IsSymmetric() =>
        Gen.Select(Spans, Spans).Sample((left, right) => left.Overlaps(right).Should().Be(right.Overlaps(left)));

    [Fact]
    public void Cover_AnySpans_HoldsBothAndNothingBeyond() =>
        Gen.Select(Spans, Spans).Sample((left, right) =>
        {
            var cover = left.Cover(right);

            (cover.Contains(left) && cover.Contains(right)).Should().BeTrue();
            cover.Start.Should().BeOneOf(left.Start, right.Start);
            cover.End.Should().BeOneOf(left.End, right.End);
        });

    [Fact]
    public void CompareTo_AnySpans_OrdersByStartThenEnd() =>
        Gen.Select(Spans, Spans).Sample((left, right) =>
        {
            var expected = (left.Start, left.End).CompareTo((right.Start, right.End));

            Math.Sign(left.CompareTo(right)).Should().Be(Math.Sign(expected));
            (left < right).Should().Be(expected < 0);
            (left > right).Should().Be(expected > 0);
            (left <= right).Should().Be(expected <= 0);
            (left >= right).Should().Be(expected >= 0);
            (left == right).Should().Be(expected == 0);
        });

    private static IEnumerable<int> Offsets(TextSpan span) => Enumerable.Range(span.Start, span.Length);
}
