using System.Collections.Immutable;
using Discrepancy.Alignment;
using Discrepancy.Claims;

namespace CustomComparer;

/// <summary>Lines up the color codes of one mountain on one day. A bulletin without a date is not compared.</summary>
internal sealed class AlertColorAligner : IClaimAligner
{
    public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default)
    {
        var colors = claims.Where(claim => claim.Predicate.Slot is AlertColorExtractor.Slot).ToLookup(claim => claim.Span.Document.Published is not null);
        var groups = colors[true]
            .GroupBy(claim => (Mount: claim.Subject.Canonical, Day: claim.Span.Document.Published!.Value))
            .Where(group => group.Skip(1).Any())
            .Select(group => new ClaimGroup(ClaimKind.Other, $"{group.Key.Mount} {group.Key.Day:yyyy-MM-dd}", $"color code of {group.Key.Mount}", [.. group], Confidence: 1));
        return new ClaimAlignment([.. groups], [.. colors[false].Select(claim => new Abstention(claim, "the bulletin has no date"))]);
    }
}
