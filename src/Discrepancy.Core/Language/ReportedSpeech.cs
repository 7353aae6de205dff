using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Language;

/// <summary>What a text tells in the name of somebody else: who said, wrote or thinks it, by which words, and what. Immutable and thread-safe.</summary>
public sealed record ReportedSpeech
{
    /// <summary>How it is told.</summary>
    public required ReportedSpeechKind Kind { get; init; }

    /// <summary>What is said, in text order; a quotation that its speaker breaks has two pieces, marks included. Never empty.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>Index of the sentence in which it is attributed.</summary>
    public required int Sentence { get; init; }

    /// <summary>The words that attribute it: "said", "according to", the colon behind a name.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>The dictionary form of the cue: "say", "point out", "according to".</summary>
    public required string CueLemma { get; init; }

    /// <summary>Whether the cue tells a thought or wish rather than an utterance: "believes that".</summary>
    public bool IsThought { get; init; }

    /// <summary>Whether the cue tells that it was not said or is not so: "did not say that", "denied that".</summary>
    public bool IsNegated { get; init; }

    /// <summary>The words beside the cue that name whose it is, a pronoun too; null where nobody is named ("it was reported that").</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The words that name the source: <see cref="Source"/> itself, or the mention that a pronoun stands for; null where that cannot be told.</summary>
    public TextSpan? Speaker { get; init; }

    /// <summary>The words for those spoken to; null where the sentence does not tell.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>The words that tell where, when or in what it was said; null where the sentence does not tell.</summary>
    public TextSpan? Occasion { get; init; }

    /// <summary>Index in <see cref="AnalyzedDocument.ReportedSpeech"/> of the innermost speech, other than narrated, whose content holds the cue; -1 where the document itself reports it.</summary>
    public int Parent { get; init; } = -1;
}
