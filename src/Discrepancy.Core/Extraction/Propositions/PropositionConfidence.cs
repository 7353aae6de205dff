using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>How sure a proposition is to be one of its sentence's: the deeper the clause, the less.</summary>
internal static class PropositionConfidence
{
    /// <summary>From 0 to 1.</summary>
    public static double Of(SentenceClauses sentence, PropositionDraft draft) => draft.Clause.Relation switch
    {
        ClauseRelation.Main => 0.9,
        ClauseRelation.Coordinate => 0.85,
        ClauseRelation.Relative => 0.8,
        ClauseRelation.Participial => 0.78,
        ClauseRelation.Appositive => 0.75,
        ClauseRelation.Adverbial => 0.7,
        ClauseRelation.Parenthetical => 0.65,
        _ => 0.6,
    };
}
