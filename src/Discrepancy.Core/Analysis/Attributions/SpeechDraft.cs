using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>A reported speech that is being read.</summary>
/// <param name="Sentence">Index of the sentence of its cue.</param>
/// <param name="Cue">The words that attribute it.</param>
/// <param name="Lemma">The dictionary form of the cue.</param>
/// <param name="Sort">What the cue tells.</param>
/// <param name="Kind">How it is told.</param>
/// <param name="Content">What is said, in text order.</param>
internal sealed record SpeechDraft(int Sentence, TextSpan Cue, string Lemma, ReportingSort Sort, ReportedSpeechKind Kind, ImmutableArray<TextSpan> Content)
{
    /// <summary>The words that name whose it is.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The noun that a relative pronoun as source stands for.</summary>
    public TextSpan? Antecedent { get; init; }

    /// <summary>The words for those spoken to.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>The words that tell where or when it was said.</summary>
    public TextSpan? Occasion { get; init; }

    /// <summary>Whether the cue is negated.</summary>
    public bool IsNegated { get; init; }
}
