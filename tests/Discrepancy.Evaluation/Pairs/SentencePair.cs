namespace Discrepancy.Evaluation.Pairs;

/// <summary>Two sentences and what people say of them.</summary>
/// <param name="One">The one sentence.</param>
/// <param name="Other">The other.</param>
/// <param name="Label">In lower case: <c>contradiction</c>, <c>entailment</c>, <c>neutral</c> or <c>not_entailment</c>.</param>
/// <param name="Category">What the pair tests; empty where the set does not say.</param>
internal sealed record SentencePair(string One, string Other, string Label, string Category)
{
    /// <summary>Whether both cannot be true.</summary>
    public bool IsContradiction => Label is "contradiction";
}
