using System.Collections.Frozen;
using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>A claim with what alignment measures of it, read once.</summary>
internal sealed class SlotClaim
{
    /// <summary>"Apply", "supply", "comply".</summary>
    private const int LongestVerbInLy = 6;

    private bool? _isSaying;

    /// <summary>Reads <paramref name="claim"/>.</summary>
    public SlotClaim(Claim claim)
    {
        Claim = claim;
        Value = claim.Value.Normalized;
        Names = claim.Context.Names.ToFrozenSet(StringComparer.Ordinal);
        Words = claim.Context.Clause.Where(term => !Names.Contains(term)).ToFrozenSet(StringComparer.Ordinal);
        Terms = claim.Context.Clause.Concat(claim.Context.Sentence).ToFrozenSet(StringComparer.Ordinal);
        // Where no clause is sure to hold the value, the words of the value itself stand for the predicate, and those around it for the subject.
        var predicate = SlotWords.Content(claim.Predicate.Words, claim.Span.Quote);
        var head = predicate.FirstOrDefault(word => !IsAdverb(word), "");
        Predicate = head;
        Objects = [.. predicate.Where(word => !string.Equals(word, head, StringComparison.Ordinal))];
        Subject = IsTold(claim) ? SlotWords.Content(claim.Subject.Canonical, claim.Span.Quote) : [];
        var quantity = claim.Value as QuantityValue;
        Unit = quantity?.Unit ?? "";
        Modifiers = quantity is null ? [] : SlotWords.Content($"{quantity.Modifiers} {quantity.Of}", "");
        Block = quantity is null ? $"{claim.Kind} {claim.Predicate.Slot}{(claim.Value is DateValue { Expression: SpanDate } ? " span" : "")}" : $"{claim.Kind} {quantity.Measure} {CountedPersons.ClassOf(quantity)}/{quantity.Per}";
        Near = new NearWords(claim, Terms);
        Phrase = ValuePhrase.Read(claim);
        Surroundings = ValueSurroundings.Read(claim);
        PredicateMeaning = MeantWord.Read(Predicate);
        UnitMeaning = MeantWord.Read(Unit);
        Deed = claim.Kind is ClaimKind.Date ? DatedDeed.Read(this) : null;
        DecidingBody = claim.Kind is ClaimKind.Date ? DatedDecision.BodyOf(this) : null;
        Position = claim.Span.Span.Start / (double)Math.Max(1, claim.Span.Document.Text.Length);
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The value in its normal form.</summary>
    public string Value { get; }

    /// <summary>The path of its document.</summary>
    public string Document => Claim.Span.Document.Path;

    /// <summary>What may be compared at all: the kind, and for quantities what is measured, and by what a rate is.</summary>
    public string Block { get; }

    /// <summary>The names in the clause.</summary>
    public FrozenSet<string> Names { get; }

    /// <summary>The words of the clause that are no names.</summary>
    public FrozenSet<string> Words { get; }

    /// <summary>All words and names of the sentence.</summary>
    public FrozenSet<string> Terms { get; }

    /// <summary>The head of the predicate; empty where it has none.</summary>
    public string Predicate { get; }

    /// <summary>The other words of the predicate.</summary>
    public ImmutableArray<string> Objects { get; }

    /// <summary>The words of the subject.</summary>
    public ImmutableArray<string> Subject { get; }

    /// <summary>The unit of a quantity; empty for other values.</summary>
    public string Unit { get; }

    /// <summary>The words that narrow what is counted.</summary>
    public ImmutableArray<string> Modifiers { get; }

    /// <summary>The words beside the value.</summary>
    public NearWords Near { get; }

    /// <summary>What the value is said of.</summary>
    public ValuePhrase Phrase { get; }

    /// <summary>The words on either side of the value.</summary>
    public ValueSurroundings Surroundings { get; }

    /// <summary>What was done on the day that it tells; null where that is not read.</summary>
    public DatedDeed? Deed { get; }

    /// <summary>The body of which a date is that of a vote; null where it is none.</summary>
    public string? DecidingBody { get; }

    /// <summary>The head of the predicate with its meaning.</summary>
    public MeantWord PredicateMeaning { get; }

    /// <summary>The unit with its meaning.</summary>
    public MeantWord UnitMeaning { get; }

    /// <summary>What is done with those whom the value counts, or what is told of it, in its forms; read at the first use.</summary>
    public ImmutableArray<string> ActForms => field.IsDefault ? field = [.. WordForms.Of(SlotAct.Of(this))] : field;

    /// <summary>Whether it is told of what is said; read at the first use.</summary>
    public bool IsSaying => _isSaying ??= SlotAct.IsSaying(this);

    /// <summary>How far down the document it stands, from 0 to 1.</summary>
    public double Position { get; }

    /// <summary>Whether <paramref name="other"/> has the same value.</summary>
    public bool Agrees(SlotClaim other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <summary>Whether none of <paramref name="others"/> gives another value to what <paramref name="isOfIt"/> knows.</summary>
    public bool IsOnly(IEnumerable<SlotClaim> others, Func<SlotClaim, bool> isOfIt) => others.All(other => Agrees(other) || !isOfIt(other));

    /// <summary>Whether <paramref name="term"/> is a word of the clause and no name.</summary>
    public bool IsWord(string term) => Words.Contains(term);

    // "Had previously been arrested".
    private static bool IsAdverb(string word) => word.EndsWith("ly", StringComparison.Ordinal) && word.Length > LongestVerbInLy;

    private static bool IsTold(Claim claim) =>
        !string.Equals(claim.Subject.Canonical, string.Join(' ', claim.Context.Clause), StringComparison.Ordinal);
}
