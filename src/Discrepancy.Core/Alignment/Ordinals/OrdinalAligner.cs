using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>
/// Lines up what documents say of the place of one thing in one series: "the first veto override of Gray's presidency", "the third override that Gray has faced in
/// her presidency". They must tell what is numbered, a name and one word more alike. Stateless and thread-safe.
/// </summary>
internal sealed class OrdinalAligner : IClaimAligner
{
    private const double Confidence = 0.75;
    private const int LeastShared = 3;

    /// <summary>How many earlier places that share a name one is held against.</summary>
    private const int Reach = 12;

    /// <inheritdoc/>
    public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default)
    {
        ImmutableArray<OrdinalPlace> places = [.. claims.StopOn(cancellationToken).Select(OrdinalPlace.Read).OfType<OrdinalPlace>()];
        ImmutableArray<(int Left, int Right)> candidates = [.. Candidates(places)];
        if (candidates.IsEmpty)
        {
            return new ClaimAlignment([], []);
        }

        var documents = new DocumentNames(claims);
        ImmutableArray<(int Left, int Right)> pairs = [.. candidates.Where(pair => AreOne(documents, places[pair.Left], places[pair.Right]))];
        var sets = new DisjointSets(places.Length);
        foreach (var (left, right) in pairs.Where(pair => IsOnly(places, pairs, pair.Left, pair.Right) && IsOnly(places, pairs, pair.Right, pair.Left)))
        {
            sets.Join(left, right);
        }

        return new ClaimAlignment(
            [
                .. Enumerable.Range(0, places.Length).GroupBy(sets.Find).Where(group => group.Skip(1).Any()).OrderBy(group => group.Key)
                    .Select(group => ToGroup([.. group.Select(index => places[index])])),
            ],
            []);
    }

    private static IEnumerable<(int Left, int Right)> Candidates(ImmutableArray<OrdinalPlace> places)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < places.Length; i++)
        {
            var seen = new SortedSet<int>();
            foreach (var name in places[i].Names)
            {
                if (!postings.TryGetValue(name, out var posting))
                {
                    postings[name] = posting = [];
                }

                seen.UnionWith(posting.Skip(Math.Max(0, posting.Count - Reach)));
                posting.Add(i);
            }

            foreach (var other in seen)
            {
                yield return (other, i);
            }
        }
    }

    private static bool AreOne(DocumentNames documents, OrdinalPlace left, OrdinalPlace right) =>
        !string.Equals(left.Document, right.Document, StringComparison.Ordinal)
        && ReportDays.Apart(left.Claim, right.Claim) <= (IsToll(left, right) ? 0 : ReportDays.MostOfOneDeed)
        && OrdinalPlace.NumberOneThing(left, right)
        && OrdinalPlace.Shared(left, right) >= LeastShared
        && documents.Overlap(left.Document, right.Document) >= DocumentNames.OfOneStory;

    // "The second victim of the week" is followed by the third on the next day.
    private static bool IsToll(OrdinalPlace left, OrdinalPlace right) =>
        PersonNounLexicon.Default.TryFind(left.Value.Unit, out _) || PersonNounLexicon.Default.TryFind(right.Value.Unit, out _);

    // "The first and the second vote on the bill": which of them is meant cannot be told.
    private static bool IsOnly(ImmutableArray<OrdinalPlace> places, ImmutableArray<(int Left, int Right)> pairs, int place, int counterpart) =>
        !pairs.Any(pair => (pair.Left == place || pair.Right == place)
            && places[pair.Left == place ? pair.Right : pair.Left] is var rival
            && string.Equals(rival.Document, places[counterpart].Document, StringComparison.Ordinal) && rival.Value.Number != places[counterpart].Value.Number);

    private static ClaimGroup ToGroup(ImmutableArray<OrdinalPlace> places)
    {
        var shared = places[0].Words.Where(word => places.Skip(1).All(other => other.Words.Contains(word, StringComparer.Ordinal))).ToList();
        var unit = (places.FirstOrDefault(place => place.NumbersANoun) ?? places[0]).Value.Unit;
        var words = string.Join(' ', shared.Count > 0 ? shared : [unit]);
        return new ClaimGroup(ClaimKind.Quantity, $"ordinal: {words}", words, [.. places.Select(place => place.Claim with { Value = place.Value with { Unit = unit } })], Confidence);
    }
}
