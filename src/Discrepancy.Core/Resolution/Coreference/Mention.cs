using Discrepancy.Text;

namespace Discrepancy.Resolution;

/// <summary>One mention of a participant.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="FirstToken">Index in the sentence of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Head">Index of its head.</param>
/// <param name="Role">What it is in its clause.</param>
/// <param name="Clause">Index of the head of its clause; -1 where there is none.</param>
/// <param name="Span">Where it stands in the document's text.</param>
internal sealed record Mention(int Sentence, int FirstToken, int EndToken, int Head, MentionRole Role, int Clause, TextSpan Span);
