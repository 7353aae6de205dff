using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>A stretch of a text throughout which the same claims are made.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Innermost">The claims, shortest words first, as far as they are named.</param>
/// <param name="Count">How many they are in all.</param>
internal sealed record ClaimSegment(TextSpan Span, ImmutableArray<Claim> Innermost, int Count)
{
    private const int MostNamed = 4;

    /// <summary>Cuts a text of <paramref name="length"/> at the ends of its claims and at <paramref name="cuts"/>.</summary>
    public static IEnumerable<ClaimSegment> Of(int length, IEnumerable<(TextSpan Span, Claim Claim)> places, IEnumerable<int> cuts)
    {
        var claims = places.Where(place => place.Span.End <= length).OrderBy(place => place.Span).ToList();
        var ends = claims.SelectMany(place => new[] { place.Span.Start, place.Span.End }).Concat(cuts).Append(0).Append(length).Distinct().Order().ToList();
        var active = new SortedSet<(int Length, int Index)>();
        var closing = new PriorityQueue<(int Length, int Index), int>();
        var next = 0;
        for (var i = 0; i + 1 < ends.Count; i++)
        {
            while (closing.TryPeek(out var ended, out var end) && end <= ends[i])
            {
                closing.Dequeue();
                active.Remove(ended);
            }

            for (; next < claims.Count && claims[next].Span.Start == ends[i]; next++)
            {
                active.Add((claims[next].Span.Length, next));
                closing.Enqueue((claims[next].Span.Length, next), claims[next].Span.End);
            }

            yield return new ClaimSegment(new TextSpan(ends[i], ends[i + 1]), [.. active.Take(MostNamed).Select(claim => claims[claim.Index].Claim)], active.Count);
        }
    }
}
