namespace Discrepancy.Alignment;

/// <summary>What is measured of a claim with every counterpart, worked out once: its words as numbers, and what its document and its sentence hold besides.</summary>
internal sealed class SlotProfile
{
    /// <summary>Works out what does not depend on other claims of the document.</summary>
    public SlotProfile(SlotClaim slot, SlotTerms terms)
    {
        Words = terms.NumbersOf(slot.Words);
        Terms = terms.NumbersOf(slot.Terms);
        Names = terms.NumbersOf(slot.Names);
        Near = new NearProfile(slot.Near, terms);
        Totals = new SlotTotals(terms.Sum(Words), terms.Sum(Terms), Near.Total);
    }

    /// <summary>The words of the clause that are no names.</summary>
    public int[] Words { get; }

    /// <summary>All words and names of the sentence.</summary>
    public int[] Terms { get; }

    /// <summary>The names in the clause.</summary>
    public int[] Names { get; }

    /// <summary>The words beside the value.</summary>
    public NearProfile Near { get; }

    /// <summary>What the words weigh in all.</summary>
    public SlotTotals Totals { get; }

    /// <summary>The number of its document.</summary>
    public required int Document { get; init; }

    /// <summary>How many claims of its block the document has.</summary>
    public required int CountInBlock { get; init; }

    /// <summary>How many different values of its block and unit the document has.</summary>
    public required int CountOfUnit { get; init; }

    /// <summary>The blocks and values of the other claims of its sentence.</summary>
    public required (string Block, string Value)[] Neighbours { get; init; }
}
