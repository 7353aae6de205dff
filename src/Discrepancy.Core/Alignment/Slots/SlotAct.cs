using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>What the act that a value is told of says about the value. Stateless.</summary>
internal static class SlotAct
{
    /// <summary>With as many words of the clause in common it is told what was said.</summary>
    private const int LeastContent = 4;

    /// <summary>Words by which a count goes on from another one that the text has told.</summary>
    private static readonly WordSet Increments = new("more another additional other others further extra second third");

    /// <summary>Whether the other sentence tells the act of <paramref name="slot"/>, as a verb or as a noun.</summary>
    public static bool IsToldBy(SlotClaim slot, SlotClaim other) =>
        slot.Predicate.Length > 0 && other.Terms.Any(term => SlotWords.AreForms(slot.Predicate, term));

    /// <summary>Dates of what is said or so on every day of a story: "police said on Sunday", "she is in hospital tonight".</summary>
    public static bool IsOfADay(SlotClaim left, SlotClaim right) =>
        left.Claim.Kind is ClaimKind.Date && (IsState(left) || IsState(right) || ((IsSaying(left) || IsSaying(right)) && left.Words.Count(right.Words.Contains) < LeastContent));

    /// <summary>Whether both values are dates of what is said.</summary>
    public static bool AreSayings(SlotClaim left, SlotClaim right) => left.Claim.Kind is ClaimKind.Date && IsSaying(left) && IsSaying(right);

    /// <summary>"announced that it would double the fee" and "told that the fee was to double".</summary>
    public static bool SayOneThing(SlotClaim left, SlotClaim right) =>
        (left.Predicate.Length == 0 || IsSaying(left)) && (right.Predicate.Length == 0 || IsSaying(right)) && left.Words.Count(right.Words.Contains) >= LeastContent;

    /// <summary>"three more suspects", "six others": how many were counted before is told elsewhere, unless both say the same of them.</summary>
    public static bool IsMore(SlotClaim left, SlotClaim right) =>
        left.Claim.Kind is ClaimKind.Quantity && (IsMore(left) != IsMore(right) || (IsMore(left) && !ValuePhrase.SayTheSame(left.Phrase, right.Phrase)));

    /// <summary>Whether both values count persons.</summary>
    public static bool CountsPersons(SlotClaim left, SlotClaim right) =>
        left.Claim is { Kind: ClaimKind.Quantity, Value: QuantityValue one } && right.Claim.Value is QuantityValue other
        && CountedPersons.ClassOf(one) is CountedPersons.Person && CountedPersons.ClassOf(other) is CountedPersons.Person;

    private static bool IsMore(SlotClaim slot) =>
        Increments.Contains(slot.Unit) || slot.Modifiers.Any(Increments.Contains) || SlotWords.Split(slot.Claim.Span.Quote).Any(Increments.Contains);

    private static bool IsState(SlotClaim slot) => slot.Claim.Status == EventStatus.UnderWay || (slot.Predicate.Length == 0 && slot.Claim.Predicate.Words is "is" or "are" or "'re" or "'s" or "\u2019re" or "\u2019s");

    private static bool IsSaying(SlotClaim slot) =>
        slot.Predicate.Length > 0 && WordForms.Of(slot.Predicate).Any(form => ReportingLexicon.Default.Verb(form) is not null);
}
