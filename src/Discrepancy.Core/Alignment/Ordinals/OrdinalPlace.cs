using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>The place of something in a series, with the words that tell which series: "the first veto override of Gray's presidency".</summary>
internal sealed class OrdinalPlace
{
    private const int ReachBehind = 18;
    private const int ReachBefore = 6;
    private const int ShortestWord = 3;
    private const int ReachOfTime = 3;

    private static readonly WordSet Definite = new("the his her its their");
    private static readonly WordSet Openings = new("in for of this within");
    private static readonly WordSet Times = new("day week month year decade century season summer winter spring autumn morning night");
    private static readonly WordSet AnyNoun = new("time occasion instance");

    private OrdinalPlace(Claim claim, QuantityValue value, ImmutableArray<string> words, ImmutableArray<string> names)
    {
        Claim = claim;
        Value = value;
        Words = words;
        Names = names;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The place, and in its unit what is numbered.</summary>
    public QuantityValue Value { get; }

    /// <summary>The words that tell the series, in lower case, what is numbered among them.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Those that are written as names.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Whether its noun tells what is numbered: "the first override", but not "the first time".</summary>
    public bool NumbersANoun => !AnyNoun.Contains(Value.Unit);

    /// <summary>The path of its document.</summary>
    public string Document => Claim.Span.Document.Path;

    /// <summary>Reads the claim of an ordinal; null where it is none that a definite phrase opens.</summary>
    public static OrdinalPlace? Read(Claim claim)
    {
        var text = claim.Span.Document.Text;
        var (value, sentence) = (claim.Span.Span, claim.SentenceSpan);
        if (claim is not { Kind: ClaimKind.Event, Value: QuantityValue { Measure: Measure.Ordinal, Unit.Length: > 0 } ordinal }
            || sentence.Start > value.Start || value.End > sentence.End || sentence.End > text.Length)
        {
            return null;
        }

        ImmutableArray<string> before = [.. SlotWords.Split(LastClause(text[sentence.Start..value.Start])).TakeLast(ReachBefore)];
        ImmutableArray<string> behind = [.. SlotWords.Split(FirstClause(text[value.End..sentence.End])).Take(ReachBehind)];
        if (before.IsEmpty || !Definite.Contains(before[^1].ToLowerInvariant()) || IsOfATime(behind))
        {
            return null;
        }

        ImmutableArray<string> telling = [.. before.Concat(behind).Where(word => word.Length >= ShortestWord && !char.IsAsciiDigit(word[0]) && !FunctionWordLexicon.Default.Contains(word))];
        return new OrdinalPlace(
            claim,
            ordinal,
            [.. telling.Select(word => word.ToLowerInvariant()).Append(ordinal.Unit).Where(word => !AnyNoun.Contains(word)).Distinct(StringComparer.Ordinal)],
            [.. telling.Where(word => char.IsUpper(word[0])).Select(word => word.ToLowerInvariant()).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>How many words that tell the series both have, in whatever form.</summary>
    public static int Shared(OrdinalPlace left, OrdinalPlace right) => left.Words.Count(word => right.Has(word));

    /// <summary>Whether what one numbers is told by the other.</summary>
    public static bool NumberOneThing(OrdinalPlace left, OrdinalPlace right) => left.Numbers(right) && right.Numbers(left);

    private bool Numbers(OrdinalPlace other) => !NumbersANoun || other.Has(Value.Unit);

    private bool Has(string word) => Words.Any(other => SlotWords.AreForms(word, other) || AreOneAct(word, other));

    private static bool AreOneAct(string left, string right) =>
        WholeActLexicon.Default.ActOf(left, "", out _) is { } act && string.Equals(act, WholeActLexicon.Default.ActOf(right, "", out _), StringComparison.Ordinal);

    // "Their first talks in four years", "the second storm since May": counted from another start than "the 17th talks".
    private static bool IsOfATime(ImmutableArray<string> behind) =>
        behind.Contains("since", StringComparer.Ordinal)
        || behind.Where((word, index) => Openings.Contains(word) && behind.Skip(index + 1).Take(ReachOfTime).Any(next => WordForms.Of(next).Any(Times.Contains))).Any();

    // Up to a stop, but not the one that stands right beside the ordinal: "the override, the first that ...".
    private static string LastClause(string text) => text[(text.LastIndexOfAny([';', ':', '(', '\u2014']) + 1)..];

    private static string FirstClause(string text) => text.IndexOfAny([',', ';', ':', '(', ')', '\u2014']) is >= 0 and var end ? text[..end] : text;
}
