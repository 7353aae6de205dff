using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Language;

/// <summary>One sentence, heading or list item. It never runs over the end of a paragraph or section.</summary>
/// <param name="Index">Its number in the document, from 0.</param>
/// <param name="Paragraph">The number of its paragraph in the document, from 0.</param>
/// <param name="Span">From its first to its last token.</param>
/// <param name="Section">The section it stands in.</param>
/// <param name="Tokens">Its tokens, in order; never empty.</param>
public sealed record Sentence(int Index, int Paragraph, TextSpan Span, SectionKind Section, ImmutableArray<Token> Tokens);
