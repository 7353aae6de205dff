using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>Tells whether two propositions speak of one act, and how sure that is. Stateless and thread-safe.</summary>
internal static class EventMatch
{
    private const double OfDocument = 0.9;
    private const double OfTwoParts = 0.85;
    private const double OfOnePart = 0.6;

    private static readonly PropositionRole[] Roles = [PropositionRole.Subject, PropositionRole.Object, PropositionRole.Recipient, PropositionRole.Predicative];

    /// <summary>How sure it is that both tell of one act, from 0 to 1; null where something tells them apart.</summary>
    public static double? Score(ToldEvent left, ToldEvent right)
    {
        if (!AreOneVerb(left.Predicate, right.Predicate) || !AreClose(left, right))
        {
            return null;
        }

        if (HasContent(left) != HasContent(right) || (!HasContent(left) && ClauseVerbLexicon.Default.IsSaying(left.Predicate)))
        {
            // What was said is what tells one saying from another.
            return null;
        }

        var shared = 0;
        foreach (var role in Roles)
        {
            if (left.Part(role) is not { } one || right.Part(role) is not { } other)
            {
                continue;
            }

            if (IsOfNobody(one, left) || IsOfNobody(other, right))
            {
                continue;
            }

            if (!one.MayBe(other))
            {
                return null;
            }

            shared++;
        }

        return AdjunctsOf(left, right) is not { } adjuncts || shared + adjuncts == 0 ? null
            : left.IsMostOfDocument && right.IsMostOfDocument ? OfDocument
            : shared >= 2 || (shared == 1 && adjuncts > 0) ? OfTwoParts
            : OfOnePart;
    }

    /// <summary>
    /// Whether what one denies is all said by the other, so that both cannot be true: "no dog jumps in the shade", "a dog jumps in the shade of a tree".
    /// Each phrase must be found in one of the other's: "not named after the lake" is not against "named so because of the lake".
    /// </summary>
    public static bool Covers(ToldEvent positive, ToldEvent negative) =>
        negative.Words.All(word => positive.Words.Contains(word) || (string.Equals(word, negative.Predicate, StringComparison.Ordinal) && AreOneVerb(word, positive.Predicate)))
        && (negative.IsExistential || negative.Parts.All(part => part.IsPronoun || positive.Parts.Any(other => Tells(other, part))))
        && positive.SentenceHas(negative.Behind);

    private static bool Tells(EventPart whole, EventPart part) =>
        part.Words.Count > 0 && part.Words.IsSubsetOf(whole.Words)
        && (string.Equals(whole.Preposition, part.Preposition, StringComparison.Ordinal) || string.Equals(whole.Head, part.Head, StringComparison.Ordinal));

    private static bool HasContent(ToldEvent told) => told.Part(PropositionRole.Content) is not null;

    private static bool IsOfNobody(EventPart part, ToldEvent told) => part.Role is PropositionRole.Subject && told.IsOfNobody;

    private static bool AreOneVerb(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || ContrastLexicon.Default.OppositesOf(left).Contains(right, StringComparer.Ordinal);

    /// <summary>How many phrases of time, place and manner both have; null where two with one preposition tell of different things.</summary>
    private static int? AdjunctsOf(ToldEvent left, ToldEvent right)
    {
        var shared = 0;
        foreach (var one in left.Adjuncts)
        {
            var others = right.Adjuncts.Where(other => string.Equals(other.Preposition, one.Preposition, StringComparison.Ordinal)).ToList();
            if (others.Exists(one.MayBe))
            {
                shared++;
            }
            else if (others.Count > 0)
            {
                return null;
            }
        }

        return shared;
    }

    /// <summary>Reports of other weeks tell of other acts, or of how one went on.</summary>
    private static bool AreClose(ToldEvent left, ToldEvent right) =>
        left.Claim.Span.Document.Published is not { } one || right.Claim.Span.Document.Published is not { } other
        || Math.Abs(one.Value.DayNumber - other.Value.DayNumber) <= 1;
}
