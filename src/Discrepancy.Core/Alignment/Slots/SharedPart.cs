using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>
/// Values of two parts: the tally of a vote, the ends of a term of office or of a range of ages. Where exactly one part is the same, two
/// documents tell one thing and differ in the other part; by chance that is rare. ECB+ has too few of them to learn it from.
/// </summary>
internal static class SharedPart
{
    /// <summary>Whether both values have two parts of which exactly one is the same.</summary>
    public static bool Has(Claim left, Claim right) =>
        Parts(left.Value) is { } one && Parts(right.Value) is { } other
        && string.Equals(one.First, other.First, StringComparison.Ordinal) != string.Equals(one.Second, other.Second, StringComparison.Ordinal);

    private static (string First, string Second)? Parts(ClaimValue value) => value switch
    {
        // Nobody against is what many votes have in common.
        QuantityValue { Against: > 0 } vote => ($"{vote.Range}", $"{vote.Against:0.####}"),
        QuantityValue { Against: null, Approximator: Approximator.Exact, Range: { Low: { } low, High: { } high } } range when low < high || range.IsSpan => ($"{low:0.####}", $"{high:0.####}"),
        DateValue { Expression: SpanDate, Range: { First: { } first, Last: { } last } } => ($"{first:O}", $"{last:O}"),
        _ => null,
    };
}
