using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>
/// Lines up the dates by which documents name one counted group: "the 19 June 12 sailors" and "the 19 sailors on June 15". One of them must have the date in the
/// name itself, else it may be the day on which something was done with as many, and one be a day that only names (those that tell when something was done are
/// lined up as all dates). Stateless and thread-safe.
/// </summary>
internal sealed class DatedCountAligner : IClaimAligner
{
    private const double Confidence = 0.75;

    /// <inheritdoc/>
    public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default)
    {
        ImmutableArray<ImmutableArray<DatedCount>> named =
        [
            .. DatedCount.Read(claims).StopOn(cancellationToken)
                .GroupBy(count => count.Thing, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Where(group => group.Any(count => count.IsInside) && group.Any(count => count.Date.Predicate.Slot is DateSlots.Thing))
                .Select(group => group.ToImmutableArray()),
        ];
        if (named.IsEmpty)
        {
            return new ClaimAlignment([], []);
        }

        var documents = new DocumentNames(claims);
        return new ClaimAlignment([.. named.SelectMany(counts => ToGroups(documents, counts))], []);
    }

    private static IEnumerable<ClaimGroup> ToGroups(DocumentNames documents, ImmutableArray<DatedCount> counts)
    {
        ImmutableArray<Claim> told = [.. counts.GroupBy(count => count.Date.Span.Document.Path, StringComparer.Ordinal).Where(IsOneDay).Select(document => document.First().Date)];
        var isOneStory = told.Skip(1).All(claim => documents.Overlap(told[0].Span.Document.Path, claim.Span.Document.Path) >= DocumentNames.OfOneStory);
        return told.Length > 1 && isOneStory ? [new ClaimGroup(ClaimKind.Date, $"day of {counts[0].Thing}", $"day of the {counts[0].Thing}", told, Confidence)] : [];
    }

    private static bool IsOneDay(IEnumerable<DatedCount> counts) => counts.Select(count => count.Date.Value.Normalized).Distinct(StringComparer.Ordinal).Count() == 1;
}
