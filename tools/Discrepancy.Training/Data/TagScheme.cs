namespace Discrepancy.Training.Data;

/// <summary>The joint tags: the universal part of speech with the features that later stages use.</summary>
internal static class TagScheme
{
    private static readonly Dictionary<string, string[]> Kept = new(StringComparer.Ordinal)
    {
        ["NOUN"] = ["Number"],
        ["PROPN"] = ["Number"],
        ["PRON"] = ["Number"],
        ["DET"] = ["Number"],
        ["ADJ"] = ["Degree"],
        ["ADV"] = ["Degree"],
        ["VERB"] = ["Mood", "Tense", "VerbForm", "Voice"],
        ["AUX"] = ["Mood", "Tense", "VerbForm", "Voice"],
    };

    private static readonly string[] Subtypes = ["nsubj:pass", "csubj:pass", "aux:pass", "obl:agent", "nmod:poss", "nmod:desc", "acl:relcl"];

    /// <summary>The joint tag, for example <c>VERB|Mood=Ind|Tense=Past|VerbForm=Fin</c>.</summary>
    public static string Joint(ConlluToken token)
    {
        if (!Kept.TryGetValue(token.Upos, out var names))
        {
            return token.Upos;
        }

        var kept = token.Features.Split('|').Where(feature => names.Contains(feature.Split('=')[0], StringComparer.Ordinal));
        return string.Join('|', kept.Prepend(token.Upos)).Replace("Number=Ptan", "Number=Plur", StringComparison.Ordinal);
    }

    /// <summary>The relation without its subtype, but for the subtypes that say who acts, owns or is described.</summary>
    public static string Relation(ConlluToken token) =>
        Subtypes.Contains(token.Relation, StringComparer.Ordinal) ? token.Relation : token.BaseRelation;
}
