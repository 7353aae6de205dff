using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>
/// What is planned for a time, read from the words beside it: "to open a telephone line soon", "the line will be opened in the spring". No parse is needed, so
/// that none can fail; what does not stand in one of a few plain forms is not read.
/// </summary>
/// <param name="Claim">The date.</param>
/// <param name="Act">The verb in dictionary form, or the name that verbs of one sense share.</param>
/// <param name="Thing">What the act is done to or, where <paramref name="IsSubject"/>, what does it.</param>
/// <param name="IsSubject">Whether only the subject of the verb is known.</param>
internal sealed record PlannedAct(Claim Claim, string Act, PlannedThing Thing, bool IsSubject)
{
    /// <summary>Who does it, where a word that is no name tells; else empty.</summary>
    public string Doer { get; init; } = "";

    /// <summary>The words behind a verb without object that tell what it is about: "vote <b>on the budget</b>".</summary>
    public ImmutableArray<string> Toward { get; init; } = [];

    /// <summary>The path of its document.</summary>
    public string Document => Claim.Span.Document.Path;

    /// <summary>When it is planned for.</summary>
    public DateValue Date => (DateValue)Claim.Value;

    /// <summary>Whether it is planned for no part of the calendar.</summary>
    public bool IsVague => Date.IsVague;

    /// <summary>Reads what is planned for the date of <paramref name="claim"/>; null where nothing is, or not in plain words.</summary>
    public static PlannedAct? Read(Claim claim) =>
        claim is { Value: DateValue, Polarity: Polarity.Positive, Status: not (EventStatus.Happened or EventStatus.CalledOff), Modality: Modality.Asserted or Modality.Planned or Modality.Announced or Modality.Agreed }
        && PlanSentence.Read(claim) is { } sentence
            ? new PlannedActReader(claim, sentence).Read()
            : null;

    /// <summary>Whether both may tell of one act on one thing.</summary>
    public static bool MayBeOne(PlannedAct left, PlannedAct right) =>
        string.Equals(left.Act, right.Act, StringComparison.Ordinal)
        && left.IsSubject == right.IsSubject
        && PlannedThing.AreOne(left.Thing, right.Thing)
        && PlannedThing.IsWithin(left.Toward, right.Toward)
        && (!left.IsSubject || left.Toward.IsEmpty == right.Toward.IsEmpty);

    /// <summary>Whether both tell of one act on one thing: besides, it must not be said of two doers, and not both may name what the other does not.</summary>
    public static bool AreOne(PlannedAct left, PlannedAct right) =>
        MayBeOne(left, right) && (left.Doer.Length == 0 || right.Doer.Length == 0 || string.Equals(left.Doer, right.Doer, StringComparison.Ordinal)) && (HasNamesOf(left.Claim.Context, right.Claim.Context) || HasNamesOf(right.Claim.Context, left.Claim.Context));

    private static bool HasNamesOf(ClaimContext less, ClaimContext more) => less.Names.All(name => more.Names.Contains(name, StringComparer.Ordinal));
}
