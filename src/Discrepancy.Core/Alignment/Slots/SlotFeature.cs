namespace Discrepancy.Alignment;

/// <summary>What is measured of two claims to tell whether they fill one slot of one event. The names enter the model's file.</summary>
internal enum SlotFeature
{
    /// <summary>Cosine of the weighed words of the clauses, names left out.</summary>
    ClauseOverlap,

    /// <summary>What the words weigh that both clauses have.</summary>
    ClauseShared,

    /// <summary>How many words both clauses have.</summary>
    ClauseCount,

    /// <summary>Cosine of the weighed words and names of the sentences.</summary>
    SentenceOverlap,

    /// <summary>What the words and names weigh that both sentences have.</summary>
    SentenceShared,

    /// <summary>The part of the lighter clause, by weight, that the other sentence has.</summary>
    Containment,

    /// <summary>The part of the heavier clause, or of the one that shares less, that the other sentence has.</summary>
    LeastContainment,

    /// <summary>Cosine of the weighed words beside the values, the nearer the heavier, whatever the parse says of them.</summary>
    NearOverlap,

    /// <summary>What the words weigh that stand beside both values, the nearer the heavier.</summary>
    NearShared,

    /// <summary>The part of the words beside one value, by weight, that the other has beside it in whatever words: the mean of both ways.</summary>
    NearMeaning,

    /// <summary>The same of the value of which the greater part is told.</summary>
    NearMeaningMost,

    /// <summary>The weight of the most telling word that both sentences have.</summary>
    RarestShared,

    /// <summary>The part of the names in the clause with fewer that the other clause has; -1 where one has none.</summary>
    NameOverlap,

    /// <summary>The part of the names in the clause with fewer that the other sentence has; -1 where one has none.</summary>
    NameInSentence,

    /// <summary>The part of the shorter subject that the other has; -1 where one has none.</summary>
    SubjectOverlap,

    /// <summary>1 where the heads of the predicates are one word or one stem, else 0; -1 where one has none.</summary>
    PredicateSame,

    /// <summary>1 where the predicate of one stands in the sentence of the other.</summary>
    PredicateTold,

    /// <summary>How near the heads of the predicates are in meaning, from 0 to 1; -1 where one has none.</summary>
    PredicateMeaning,

    /// <summary>How near the head of one predicate is to a word beside the other value, the greater of both ways.</summary>
    PredicateToldMeaning,

    /// <summary>The part of the shorter predicate's other words (objects) that the other predicate has; -1 where one has none.</summary>
    ObjectOverlap,

    /// <summary>1 where one noun is counted, or the unit is one; 0 where two words for persons are.</summary>
    UnitSame,

    /// <summary>How near the units are in meaning, from 0 to 1.</summary>
    UnitMeaning,

    /// <summary>The part of the shorter noun phrase that the value opens which the other has; -1 where one has none.</summary>
    PhraseOverlap,

    /// <summary>How many of the few words behind one value stand behind the other.</summary>
    TailShared,

    /// <summary>How telling the unit is: the weight of the counted noun; 0 for currencies, percent and what is no quantity.</summary>
    UnitWeight,

    /// <summary>The part of the words that narrow what is counted which both have; -1 where one has none.</summary>
    ModifierOverlap,

    /// <summary>The base-two logarithm of how many pairs of claims of this block the two documents have.</summary>
    Rivals,

    /// <summary>The same of the different values of this kind and unit.</summary>
    UnitRivals,

    /// <summary>The part of the names in the document with fewer that the other has; of the words where one has hardly a name.</summary>
    DocumentOverlap,

    /// <summary>The part of the names in a clause that the whole other document lacks, of the clause with the greater part.</summary>
    NamesForeign,

    /// <summary>How much more the shared words of this pair weigh than those of the next best pair of either claim.</summary>
    Lead,

    /// <summary>How many other values of the two sentences are equal.</summary>
    NeighboursEqual,

    /// <summary>How many blocks of other values both sentences have with no equal value.</summary>
    NeighboursApart,

    /// <summary>1 where modality, status and polarity are the same; a third less for each that is not.</summary>
    StanceSame,

    /// <summary>1 where both are told in the same way (by the author, by a source), else 0.</summary>
    AttributionSame,

    /// <summary>1 where both are in somebody's own words.</summary>
    BothQuoted,

    /// <summary>How far down its document the earlier one stands, from 0 to 1.</summary>
    Earlier,

    /// <summary>How far down its document the later one stands, from 0 to 1.</summary>
    Later,

    /// <summary>1 where dates are stated as finely, where numbers are hedged alike or not at all.</summary>
    PrecisionSame,

    /// <summary>1 for dates.</summary>
    IsDate,

    /// <summary>1 for places.</summary>
    IsPlace,

    /// <summary>1 for counts of things.</summary>
    IsCount,
}
