using System.Collections.Immutable;
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

    /// <summary>By as many days later what happened is told as news.</summary>
    private const int DaysToBeTold = 1;

    /// <summary>How far behind a value its event is named.</summary>
    private const int ReachOfEvent = 6;

    /// <summary>Words by which a count goes on from another one that the text has told.</summary>
    private static readonly WordSet Increments = new("more another additional other others further extra second third");

    /// <summary>Words that set an event apart from the one that the text is about.</summary>
    private static readonly WordSet Separate = new("another separate unrelated");

    /// <summary>Words that may stand between "of" and a number: "the killings of at least four men and two women".</summary>
    private static readonly WordSet InCounts = new("the and at least about as many more than");

    /// <summary>What is done with those whom a value counts: the noun of "the arrests of three men", else the predicate; empty where neither is known.</summary>
    public static string Of(SlotClaim slot) => NounOf(slot) is { Length: > 0 } noun ? noun : slot.Predicate;

    /// <summary>Whether the other sentence tells the act of <paramref name="slot"/>, as a verb or as a noun.</summary>
    public static bool IsToldBy(SlotClaim slot, SlotClaim other)
    {
        var forms = slot.ActForms;
        return forms[0].Length > 0 && other.Terms.Any(term => forms.Any(form => SlotWords.AreForms(form, term)));
    }

    /// <summary>Whether a noun tells what is done with the counted, and it is not the same: "the killings of four people" and "the shooting of six".</summary>
    public static bool AreOtherNouns(SlotClaim left, SlotClaim right) =>
        (NounOf(left).Length > 0 || NounOf(right).Length > 0)
        && Of(right) is var act && left.ActForms.All(form => !SlotWords.AreForms(form, act));

    /// <summary>Dates of what is said or so on every day of a story: "police said on Sunday", "she is in hospital tonight".</summary>
    public static bool IsOfADay(SlotClaim left, SlotClaim right) =>
        left.Claim.Kind is ClaimKind.Date && (IsState(left) || IsState(right) || IsToldOf(left, right) || IsToldOf(right, left)
        || ((left.IsSaying || right.IsSaying) && left.Words.Count(right.Words.Contains) < LeastContent));

    // "Two men were killed on Monday" and "two men were killed, police said Tuesday": the day of the news, not of another deed.
    private static bool IsToldOf(SlotClaim told, SlotClaim slot) =>
        told.IsSaying && !slot.IsSaying && ((slot.Predicate.Length == 0 && IsOfNoun(slot)) || DaysBetween(slot.Claim, told.Claim) is >= 0 and <= DaysToBeTold);

    // "The shooting on Sunday".
    private static bool IsOfNoun(SlotClaim slot) =>
        WordForms.Of(slot.Surroundings.WordBefore(slot.Surroundings.WordBefore(0) is "on" ? 1 : 0)).Any(EventNounLexicon.Default.Contains);

    private static int? DaysBetween(Claim early, Claim late) =>
        ((DateValue)late.Value).Range?.First?.DayNumber - ((DateValue)early.Value).Range?.First?.DayNumber;

    /// <summary>Whether both values are dates of what is said.</summary>
    public static bool AreSayings(SlotClaim left, SlotClaim right) => left.Claim.Kind is ClaimKind.Date && left.IsSaying && right.IsSaying;

    /// <summary>"announced that it would double the fee" and "told that the fee was to double".</summary>
    public static bool SayOneThing(SlotClaim left, SlotClaim right) =>
        (Of(left).Length == 0 || left.IsSaying) && (Of(right).Length == 0 || right.IsSaying) && left.Words.Count(right.Words.Contains) >= LeastContent;

    /// <summary>"three more suspects", "six others": how many were counted before is told elsewhere, unless both say the same of them.</summary>
    public static bool IsMore(SlotClaim left, SlotClaim right) =>
        left.Claim.Kind is ClaimKind.Quantity && (IsMore(left) != IsMore(right) || (IsMore(left) && !ValuePhrase.SayTheSame(left.Phrase, right.Phrase)));

    /// <summary>"Three people were hurt in another shooting": whether it is told of an event beside the one that the text is about.</summary>
    public static bool IsOfAnotherEvent(SlotClaim slot) => Enumerable.Range(0, ReachOfEvent).Any(rank => Separate.Contains(slot.Surroundings.WordBehind(rank)));

    /// <summary>Whether both values count persons.</summary>
    public static bool CountsPersons(SlotClaim left, SlotClaim right) =>
        left.Claim is { Kind: ClaimKind.Quantity, Value: QuantityValue one } && right.Claim.Value is QuantityValue other && IsPerson(one) && IsPerson(other);

    /// <summary>Whether a value counts persons. A member may be a state, but what members do is told in the same way.</summary>
    public static bool IsPerson(QuantityValue value) => value.Unit is "member" || CountedPersons.ClassOf(value) is CountedPersons.Person;

    private static string NounOf(SlotClaim slot)
    {
        if (slot.Claim.Kind is not ClaimKind.Quantity)
        {
            return "";
        }

        var at = 0;
        while (slot.Surroundings.WordBefore(at) is { Length: > 0 } word && word is not "of" && (InCounts.Contains(word) || !FunctionWordLexicon.Default.Contains(word)))
        {
            at++;
        }

        return slot.Surroundings.WordBefore(at) is "of"
            ? WordForms.Of(slot.Surroundings.WordBefore(at + 1)).FirstOrDefault(EventNounLexicon.Default.Contains, "")
            : "";
    }

    private static bool IsMore(SlotClaim slot) =>
        Increments.Contains(slot.Unit) || Increments.Contains(slot.Surroundings.WordBefore(0)) || slot.Modifiers.Any(Increments.Contains) || GoesOn([.. SlotWords.Split(slot.Claim.Span.Quote)]);

    // "More than three men" is a bound.
    private static bool GoesOn(ImmutableArray<string> words) =>
        words.Where((word, index) => Increments.Contains(word) && !(word is "more" && index + 1 < words.Length && words[index + 1] is "than")).Any();

    private static bool IsState(SlotClaim slot) => slot.Claim.Status == EventStatus.UnderWay || (slot.Predicate.Length == 0 && slot.Claim.Predicate.Words is "is" or "are" or "'re" or "'s" or "\u2019re" or "\u2019s");

    /// <summary>Whether the value is told of what is said: use <see cref="SlotClaim.IsSaying"/>, which reads it once.</summary>
    public static bool IsSaying(SlotClaim slot) => IsSaying(slot.Predicate) || IsSaying(slot.Surroundings.WordBefore(slot.Surroundings.WordBefore(0) is "on" or "late" or "early" ? 1 : 0));

    private static bool IsSaying(string word) => word.Length > 0 && WordForms.Of(word).Any(form => ReportingLexicon.Default.Verb(form) is not null);
}
