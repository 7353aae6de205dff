namespace Discrepancy.Training.Data;

/// <summary>One syntactic word of a CoNLL-U file.</summary>
internal sealed record ConlluToken(string Form, string Lemma, string Upos, string Features, int Head, string Relation, string Misc)
{
    /// <summary>The relation without its subtype.</summary>
    public string BaseRelation => Relation.Split(':')[0];

    public bool HasFeature(string feature) => Features.Split('|').Contains(feature, StringComparer.Ordinal);
}
