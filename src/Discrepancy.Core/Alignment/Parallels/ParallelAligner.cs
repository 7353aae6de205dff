using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>
/// Lines up sentences that two documents have nearly word for word, as copies of one report do, by the places where they differ. A sentence that
/// fits more than one of the other document is a row of a list and is left alone. Stateless and thread-safe.
/// </summary>
internal sealed class ParallelAligner : IClaimAligner
{
    /// <inheritdoc/>
    public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default)
    {
        var sentences = ParallelSentence.Collect(claims.StopOn(cancellationToken));
        var matches = ParallelCandidates.Pairs(sentences).StopOn(cancellationToken)
            .Select(pair => ParallelMatch.Find(sentences[pair.Left], sentences[pair.Right]))
            .OfType<ParallelMatch>()
            .ToList();
        var counts = matches
            .SelectMany(match => new[] { (match.Left, match.Right.Document), (match.Right, match.Left.Document) })
            .CountBy(pair => pair)
            .ToDictionary();
        return new ClaimAlignment(
            ParallelGroups.Build(matches.Where(match => counts[(match.Left, match.Right.Document)] == 1 && counts[(match.Right, match.Left.Document)] == 1)),
            []);
    }
}
