namespace Discrepancy.Evaluation;

/// <summary>A document of GUM: its text, and the mentions of each thing it speaks of.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its text, put together from the tokens.</param>
/// <param name="Chains">The mentions of each thing, in text order.</param>
internal sealed record GoldDocument(string Name, string Text, IReadOnlyList<IReadOnlyList<GoldMention>> Chains);
