using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Reporting;

/// <summary>A day or stretch of days that documents tell of.</summary>
/// <param name="Range">The days.</param>
/// <param name="Mentions">For each document that tells of it, in order, the first claim that does, and how many do.</param>
internal sealed record TimelineDate(DateRange Range, ImmutableArray<(Claim Claim, int Times)> Mentions)
{
    /// <summary>The dates of <paramref name="claims"/> that could be resolved, earliest first.</summary>
    public static ImmutableArray<TimelineDate> Of(ImmutableArray<Claim> claims) =>
        [.. claims
            .Where(claim => claim.Value is DateValue { Range: not null })
            .GroupBy(claim => ((DateValue)claim.Value).Range!.Value)
            .OrderBy(date => date.Key.First ?? date.Key.Last)
            .ThenBy(date => date.Key.Last ?? DateOnly.MaxValue)
            .Select(date => new TimelineDate(date.Key, Mention(date)))];

    private static ImmutableArray<(Claim Claim, int Times)> Mention(IEnumerable<Claim> claims) =>
        [.. claims.GroupBy(claim => claim.Span.Document.Path, StringComparer.Ordinal).Select(document => (document.First(), document.Count()))];
}
