namespace Discrepancy.Findings;

/// <summary>The level that a relation has by default.</summary>
internal static class Levels
{
    /// <summary>The level of <paramref name="relation"/> where <paramref name="rule"/> finds it. That only one side commits itself to a date is worth a note.</summary>
    public static Level Of(string rule, Relation relation) =>
        relation is Relation.Granularity && string.Equals(rule, FindingRules.VagueDate, StringComparison.Ordinal) ? Level.Note : Of(relation);

    /// <summary>The level of <paramref name="relation"/> by itself.</summary>
    public static Level Of(Relation relation) => relation switch
    {
        Relation.Contradiction => Level.Error,
        Relation.SpellingVariant or Relation.TitleVariance or Relation.QuoteVariance
            or Relation.AttributionConflict or Relation.StatusConflict => Level.Warning,
        Relation.PossibleContradiction => Level.Note,
        _ => Level.None,
    };
}
