using System.Collections.Frozen;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>A claim with its words weighed.</summary>
internal sealed class SlotClaim
{
    /// <summary>A word outside the value's own clause tells half as much about it.</summary>
    private const double OutsideClause = 0.5;

    private readonly FrozenSet<string> _words;

    /// <summary>Weighs the words around <paramref name="claim"/>.</summary>
    public SlotClaim(Claim claim, TermWeights weights)
    {
        Claim = claim;
        var terms = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var term in claim.Context.Sentence)
        {
            terms[term] = OutsideClause * weights.Of(term);
        }

        foreach (var term in claim.Context.Clause)
        {
            terms[term] = weights.Of(term);
        }

        Terms = terms.ToFrozenDictionary(StringComparer.Ordinal);
        Names = claim.Context.Names.ToFrozenSet(StringComparer.Ordinal);
        _words = claim.Context.Clause.Where(term => !Names.Contains(term)).ToFrozenSet(StringComparer.Ordinal);
        WordTotal = _words.Sum(weights.Of);
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The words around it and what they weigh.</summary>
    public FrozenDictionary<string, double> Terms { get; }

    /// <summary>The names in the clause.</summary>
    public FrozenSet<string> Names { get; }

    /// <summary>What the words of the clause weigh that are not names.</summary>
    public double WordTotal { get; }

    /// <summary>What may be compared at all: the kind, and for quantities what is measured, and by what a rate is.</summary>
    public string Block => Claim.Value is QuantityValue quantity
        ? $"{Claim.Kind} {quantity.Measure} {quantity.Unit}/{quantity.Per}"
        : $"{Claim.Kind} {Claim.Predicate.Slot}";

    /// <summary>Whether <paramref name="term"/> is a word of the clause and no name.</summary>
    public bool IsWord(string term) => _words.Contains(term);
}
