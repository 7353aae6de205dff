using Discrepancy.Text;

namespace Discrepancy.Language;

/// <summary>One word, number or punctuation mark, with what the analysis says of it.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Form">The characters themselves.</param>
public sealed record Token(TextSpan Span, string Form)
{
    /// <summary>The dictionary form, in lower case but for proper nouns.</summary>
    public string Lemma { get; init; } = Form;

    /// <summary>The universal part of speech.</summary>
    public PartOfSpeech PartOfSpeech { get; init; }

    /// <summary>The features of its form.</summary>
    public Morphology Morphology { get; init; }

    /// <summary>Index in the sentence of the token this one depends on; -1 for the root and where no parse was made.</summary>
    public int Head { get; init; } = -1;

    /// <summary>
    /// How sure the parser is of <see cref="Head"/>: by how much its score leads that of the next candidate, in hundredths of a logit.
    /// Negative where the tree as a whole demanded a worse head.
    /// </summary>
    public int HeadMargin { get; init; }

    /// <summary>The universal dependency relation to <see cref="Head"/>, such as <c>nsubj</c>; of the subtypes, those that say who acts, owns or is
    /// described are told apart (<c>nsubj:pass</c>). Empty where no parse was made.</summary>
    public string Relation { get; init; } = "";

    /// <summary>Whether white space or the text's edge stands before the token.</summary>
    public bool SpaceBefore { get; init; }
}
