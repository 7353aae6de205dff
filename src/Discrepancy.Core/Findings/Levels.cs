namespace Discrepancy.Findings;

/// <summary>The level that a relation has by default.</summary>
internal static class Levels
{
    /// <summary>The level of <paramref name="relation"/>.</summary>
    public static Level Of(Relation relation) => relation switch
    {
        Relation.Contradiction => Level.Error,
        Relation.SpellingVariant or Relation.TitleVariance or Relation.QuoteVariance
            or Relation.AttributionConflict or Relation.StatusConflict => Level.Warning,
        Relation.PossibleContradiction => Level.Note,
        _ => Level.None,
    };
}
