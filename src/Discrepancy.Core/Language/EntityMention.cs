using Discrepancy.Text;

namespace Discrepancy.Language;

/// <summary>A name in the text.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="FirstToken">Index in the sentence of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Span">Where it stands in the document's text.</param>
public sealed record EntityMention(EntityKind Kind, int Sentence, int FirstToken, int EndToken, TextSpan Span);
