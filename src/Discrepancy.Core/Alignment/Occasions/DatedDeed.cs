using System.Collections.Immutable;
using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>
/// What was done on a day, read from the words beside the date. No parse is needed, so that none can fail; what does not stand in one of a few
/// plain forms is not read.
/// </summary>
/// <param name="Form">How it stands there.</param>
/// <param name="Act">The verb or noun, or the word for a phrase: "arrest" for "taken into custody".</param>
/// <param name="Who">The name of who did it or whom it happened to, in lower case.</param>
/// <param name="Things">The other words that tell what was done, in lower case.</param>
internal sealed record DatedDeed(DeedForm Form, string Act, ImmutableArray<string> Who, ImmutableArray<string> Things)
{
    private const int MostThings = 6;
    private const int NearestThings = 1;
    private const int ReachOfTarget = 5;

    /// <summary>Words of which the vectors are as near may name one thing: "bill" and "measure".</summary>
    private const double LeastLikeness = 0.3;

    private static readonly WordSet BeforeDate = new("on in early late last");
    private static readonly WordSet Auxiliaries = new("was were been being is are be had has have");

    /// <summary>Reads the deed that is dated by <paramref name="slot"/>; null where its words are in none of the forms.</summary>
    public static DatedDeed? Read(SlotClaim slot)
    {
        var at = 0;
        while (BeforeDate.Contains(slot.Surroundings.WordBefore(at)))
        {
            at++;
        }

        return Undergone(slot, at) ?? DoneBefore(slot, at) ?? DoneBehind(slot, at) ?? Named(slot, at);
    }

    /// <summary>Whether both tell one deed of one person or thing.</summary>
    public static bool AreOne(DatedDeed left, DatedDeed right) =>
        left.Form == right.Form
        && SlotWords.AreForms(left.Act, right.Act)
        && IsWithin(left.Who, right.Who)
        && (left.Form != DeedForm.Done || ShareThings(left.Things, right.Things));

    /// <summary>Whether one doer did one thing to two things: released letters and released sailors.</summary>
    public static bool AreOfTwoThings(DatedDeed left, DatedDeed right) =>
        left.Form == DeedForm.Done && right.Form == DeedForm.Done
        && SlotWords.AreForms(left.Act, right.Act) && IsWithin(left.Who, right.Who)
        && !left.Things.IsEmpty && !right.Things.IsEmpty
        && !left.Things.Any(word => right.Things.Any(other => SlotWords.AreForms(word, other) || MeantWord.Read(word).Likeness(MeantWord.Read(other)) >= LeastLikeness));

    // "Ana Gray was taken into custody early Friday", "Gray, 66, was arrested Friday", "Gray was in the news in January".
    private static DatedDeed? Undergone(SlotClaim slot, int at)
    {
        var words = slot.Surroundings;
        var act = VerbIdiomLexicon.Default.ActBefore(words.WordBefore, at, out var length);
        var from = at + Math.Max(1, length);
        if (act is null && !(Auxiliaries.Contains(words.WordBefore(from)) && WordForms.IsVerbForm(words.WordBefore(at))))
        {
            return null;
        }

        while (Auxiliaries.Contains(words.WordBefore(from)) || IsAge(words.WordBefore(from)))
        {
            from++;
        }

        // "Ana Gray, a baker from Oslo, was arrested": the subject is surer than what stands before the verb.
        var who = NameOfSubject(slot);
        who = who.IsEmpty ? NameBefore(words.Before, from) : who;
        return who.IsEmpty ? null : new DatedDeed(DeedForm.Undergone, act ?? words.WordBefore(at), who, []);
    }

    // "The White Hall on Friday released the letters".
    private static DatedDeed? DoneBehind(SlotClaim slot, int at)
    {
        var verb = slot.Surroundings.WordBehind(0).EndsWith("ly", StringComparison.Ordinal) ? 1 : 0;
        var who = NameBefore(slot.Surroundings.Before, at);
        return !who.IsEmpty && IsDeed(slot.Surroundings.WordBehind(verb))
            ? new DatedDeed(DeedForm.Done, slot.Surroundings.WordBehind(verb), who, ThingsOf(slot.Surroundings.Behind.Skip(verb + 1), MostThings))
            : null;
    }

    // "Letters released by the White Hall on Friday".
    private static DatedDeed? DoneBefore(SlotClaim slot, int at)
    {
        var words = slot.Surroundings;
        var who = NameBefore(words.Before, at);
        var by = at + who.Length + (words.WordBefore(at + who.Length) is "the" ? 1 : 0);
        return !who.IsEmpty && words.WordBefore(by) is "by" && IsDeed(words.WordBefore(by + 1))
            ? new DatedDeed(DeedForm.Done, words.WordBefore(by + 1), who, ThingsOf(words.Before.Skip(by + 2).TakeWhile(word => !Auxiliaries.Contains(word)), NearestThings))
            : null;
    }

    // "Issued warrants Friday to Ana Gray".
    private static DatedDeed? Named(SlotClaim slot, int at)
    {
        var act = at < slot.Surroundings.Before.Length ? slot.Surroundings.Before[at] : "";
        ImmutableArray<string> who = [.. slot.Surroundings.Behind.Take(ReachOfTarget).Where(IsNamePart).Select(word => word.ToLowerInvariant())];
        var isNoun = act.Length > 2 && char.IsLower(act[0]) && !FunctionWordLexicon.Default.Contains(act) && !WordForms.IsVerbForm(act)
            && !WordForms.Of(act).Any(form => ReportingLexicon.Default.Noun(form) is not null || ReportingLexicon.Default.Verb(form) is not null);
        return isNoun && !who.IsEmpty ? new DatedDeed(DeedForm.Named, act, who, []) : null;
    }

    private static bool IsDeed(string word) =>
        word.Length > 2 && WordForms.IsVerbForm(word) && !WordForms.Of(word).Any(form => ReportingLexicon.Default.Verb(form) is not null);

    private static bool IsAge(string word) => word.Length is 1 or 2 && word.All(char.IsAsciiDigit);

    private static bool IsNamePart(string word) => word.Length > 2 && char.IsUpper(word[0]) && !FunctionWordLexicon.Default.Contains(word);

    // The nearest first, as the words before a value are.
    private static ImmutableArray<string> NameBefore(ImmutableArray<string> before, int from) =>
        [.. before.Skip(from).TakeWhile(word => char.IsUpper(word[0])).Select(word => word.ToLowerInvariant())];

    private static ImmutableArray<string> NameOfSubject(SlotClaim slot) =>
        slot.Subject.IsEmpty ? [] : [.. SlotWords.Split(slot.Claim.Subject.Canonical).Where(IsNamePart).Select(word => word.ToLowerInvariant())];

    private static ImmutableArray<string> ThingsOf(IEnumerable<string> words, int most) =>
        [.. words.Where(word => !FunctionWordLexicon.Default.Contains(word) && !char.IsAsciiDigit(word[0])).Take(most).Select(word => word.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant())];

    private static bool IsWithin(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        var (less, more) = left.Length <= right.Length ? (left, right) : (right, left);
        return less.All(word => more.Contains(word, StringComparer.Ordinal));
    }

    private static bool ShareThings(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        var least = Math.Min(2, Math.Min(left.Length, right.Length));
        return least > 0 && left.Count(word => right.Any(other => SlotWords.AreForms(word, other))) >= least;
    }
}
