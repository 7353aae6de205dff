using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>One paragraph of a text: a line, or the lines of one that was wrapped.</summary>
/// <param name="Start">Offset of its first line, indentation included.</param>
/// <param name="Span">Its words, without the white space around them.</param>
/// <param name="BlankBefore">Whether an empty line or the text's start stands before it.</param>
/// <param name="BlankAfter">Whether an empty line or the text's end stands behind it.</param>
/// <param name="Shape">What its words look like.</param>
internal sealed record Paragraph(int Start, TextSpan Span, bool BlankBefore, bool BlankAfter, ParagraphShape Shape);
