using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>A date that belongs to counted persons or things: "the 19 June 12 sailors", "the 19 sailors on June 12".</summary>
/// <param name="Date">The date.</param>
/// <param name="Thing">The number and what is counted.</param>
/// <param name="IsInside">Whether the date stands between the number and its noun.</param>
internal readonly record struct DatedCount(Claim Date, string Thing, bool IsInside)
{
    /// <summary>Smaller numbers of one noun are found in every report.</summary>
    private const int LeastNumber = 3;

    /// <summary>How many letters may stand between the noun and its date: " on ", " of ".</summary>
    private const int LongestGap = 4;

    /// <summary>Those of the documents, in order.</summary>
    public static IEnumerable<DatedCount> Read(ImmutableArray<Claim> claims)
    {
        var counts = claims
            .Where(claim => claim.Value is QuantityValue { Measure: Measure.Count, Unit.Length: > 0, Number: >= LeastNumber })
            .ToLookup(claim => (claim.Span.Document.Path, claim.SentenceSpan));
        return claims.Where(claim => claim.Value is DateValue { Range: not null, Precision: DatePrecision.Day })
            .SelectMany(date => counts[(date.Span.Document.Path, date.SentenceSpan)]
                .Where(count => IsInsideOf(date, count) || date.Span.Span.Start - count.Span.Span.End is > 0 and <= LongestGap)
                .Take(1)
                .Select(count => new DatedCount(date, count.Value.Normalized, IsInsideOf(date, count))));
    }

    private static bool IsInsideOf(Claim date, Claim count) => count.Span.Span.Start < date.Span.Span.Start && date.Span.Span.End < count.Span.Span.End;
}
