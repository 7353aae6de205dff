using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>The claims with slots of all documents, and what the documents as a whole tell of a pair of them.</summary>
internal sealed class SlotCluster
{
    private readonly Dictionary<(string Document, string Block), int> _counts = [];
    private readonly Dictionary<(string Document, string Block, string Unit), List<SlotClaim>> _units = [];
    private readonly Dictionary<(string Document, TextSpan Sentence), List<SlotClaim>> _sentences = [];
    private readonly Dictionary<SlotClaim, SlotProfile> _profiles;
    private readonly DocumentNames _documents;
    private readonly ILookup<string, SlotClaim> _dates;
    private readonly ILookup<(string Document, string Block), SlotClaim> _blocks;
    private readonly Dictionary<string, int> _leads;

    /// <summary>Reads the claims of all documents and kinds.</summary>
    public SlotCluster(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default)
    {
        // Words without days fill no slot here, and what stands around them must not weigh either.
        claims = [.. claims.Where(claim => claim.Predicate.Slot is not DateSlots.Vague)];
        Weights = new TermWeights([.. claims.Where(claim => claim.Kind is not (ClaimKind.Quote or ClaimKind.Attribution))]);
        Slots = [.. claims.StopOn(cancellationToken).Where(HasSlot).Select(claim => new SlotClaim(claim))];
        Terms = new SlotTerms(Slots.SelectMany(slot => slot.Terms.Concat(slot.Names)), Weights);
        _documents = new DocumentNames(claims);
        Actors = new SlotActor(claims);
        _blocks = Slots.ToLookup(slot => (slot.Document, slot.Block));
        _dates = Slots.Where(slot => slot.Claim.Kind is ClaimKind.Date).ToLookup(slot => slot.Document, StringComparer.Ordinal);
        _leads = claims.Where(claim => claim.Section is SectionKind.Body)
            .GroupBy(claim => claim.Span.Document.Path, StringComparer.Ordinal)
            .ToDictionary(document => document.Key, document => document.Min(claim => claim.SentenceSpan.Start), StringComparer.Ordinal);
        foreach (var slot in Slots)
        {
            _counts[(slot.Document, slot.Block)] = _counts.GetValueOrDefault((slot.Document, slot.Block)) + 1;
            Add(_units, (slot.Document, slot.Block, slot.Unit), slot);
            Add(_sentences, (slot.Document, slot.Claim.SentenceSpan), slot);
        }

        var documents = Slots.Select(slot => slot.Document).Distinct(StringComparer.Ordinal).Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
        _profiles = Slots.ToDictionary(slot => slot, slot => Profile(slot, documents[slot.Document]));
    }

    /// <summary>The claims, in the order they came in.</summary>
    public ImmutableArray<SlotClaim> Slots { get; }

    /// <summary>How telling each word is.</summary>
    public TermWeights Weights { get; }

    /// <summary>The persons that the documents name.</summary>
    public SlotActor Actors { get; }

    /// <summary>The words of all slots as numbers.</summary>
    public SlotTerms Terms { get; }

    /// <summary>What is measured of <paramref name="slot"/>, which is one of <see cref="Slots"/>.</summary>
    public SlotProfile ProfileOf(SlotClaim slot) => _profiles[slot];

    /// <summary>The claims of its document that have the block and the unit of <paramref name="slot"/>.</summary>
    public IReadOnlyList<SlotClaim> OfUnit(SlotClaim slot) => _units[(slot.Document, slot.Block, slot.Unit)];

    /// <summary>The claims of its document that have the block of <paramref name="slot"/>.</summary>
    public IEnumerable<SlotClaim> OfBlock(SlotClaim slot) => _blocks[(slot.Document, slot.Block)];

    /// <summary>The dates of <paramref name="document"/>.</summary>
    public IEnumerable<SlotClaim> DatesOf(string document) => _dates[document];

    /// <summary>Whether <paramref name="slot"/> stands in the sentence with which the text of its document begins.</summary>
    public bool IsLead(SlotClaim slot) => _leads.TryGetValue(slot.Document, out var start) && slot.Claim.SentenceSpan.Start == start;

    /// <summary>The other claims of the sentence of <paramref name="slot"/>.</summary>
    public IEnumerable<SlotClaim> Neighbours(SlotClaim slot) =>
        _sentences[(slot.Document, slot.Claim.SentenceSpan)].Where(other => other != slot);

    /// <summary>How much the names of the documents of two claims have in common, from 0 to 1.</summary>
    public double DocumentOverlap(SlotClaim left, SlotClaim right) => _documents.Overlap(left.Document, right.Document);

    /// <summary>The part of the names in the clause of <paramref name="slot"/> that the document of <paramref name="other"/> lacks; 0 where it has none.</summary>
    public double ForeignNames(SlotClaim slot, SlotClaim other) =>
        slot.Names.Count == 0 ? 0 : slot.Names.Count(name => !_documents.Has(other.Document, name)) / (double)slot.Names.Count;

    private SlotProfile Profile(SlotClaim slot, int document) => new(slot, Terms)
    {
        Document = document,
        CountInBlock = _counts[(slot.Document, slot.Block)],
        CountOfUnit = OfUnit(slot).Select(other => other.Value).Distinct(StringComparer.Ordinal).Count(),
        Neighbours = [.. Neighbours(slot).Select(other => (other.Block, other.Value))],
    };

    private static void Add<TKey>(Dictionary<TKey, List<SlotClaim>> lists, TKey key, SlotClaim slot)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(slot);
    }

    private static bool HasSlot(Claim claim) =>
        claim.Kind is ClaimKind.Date or ClaimKind.Duration or ClaimKind.Quantity or ClaimKind.Money or ClaimKind.Percent or ClaimKind.Place or ClaimKind.Age
        && claim.Predicate.Slot is not (DateSlots.Thing or DateSlots.Stretch)
        && !IsUncounted(claim.Value)
        && !IsSomebodysAge(claim)
        && !claim.Context.Clause.IsEmpty;

    // Somebody's age is lined up by the person; from which age on something holds is a slot like others.
    private static bool IsSomebodysAge(Claim claim) =>
        claim is { Kind: ClaimKind.Age, Value: QuantityValue { IsSpan: false, Approximator: Approximator.Exact or Approximator.About or Approximator.Almost } age } && age.Range.Low == age.Range.High;

    // A number of which nothing tells what it counts claims nothing that could be compared.
    private static bool IsUncounted(ClaimValue value) => value is QuantityValue { Unit: "" };
}
