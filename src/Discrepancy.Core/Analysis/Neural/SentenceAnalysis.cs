using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>The analysis of one sentence: lists with one item a token, and the names in it. Immutable and thread-safe.</summary>
internal sealed record SentenceAnalysis
{
    /// <summary>The part of speech of each token.</summary>
    public required IReadOnlyList<PartOfSpeech> Upos { get; init; }

    /// <summary>The morphological features of each token.</summary>
    public required IReadOnlyList<Morphology> Features { get; init; }

    /// <summary>The dictionary form of each token.</summary>
    public required IReadOnlyList<string> Lemmas { get; init; }

    /// <summary>The index of each token's head; -1 for the root, of which there is exactly one.</summary>
    public required IReadOnlyList<int> Heads { get; init; }

    /// <summary>By how much the score of each token's head leads that of the next candidate, in hundredths of a logit; negative where the tree demanded a worse one.</summary>
    public required IReadOnlyList<int> HeadMargins { get; init; }

    /// <summary>
    /// The relation of each token to its head, for example <c>nsubj</c> or <c>nsubj:pass</c>. Of the subtypes only those
    /// that say who acts, owns or is described are told apart.
    /// </summary>
    public required IReadOnlyList<string> Relations { get; init; }

    /// <summary>The named entities, in order, without overlap.</summary>
    public required IReadOnlyList<EntitySpan> Entities { get; init; }
}
