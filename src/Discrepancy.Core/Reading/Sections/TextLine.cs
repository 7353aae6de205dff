namespace Discrepancy.Reading;

/// <summary>One line of a text as offsets. A line ends with LF, CRLF or a lone CR, as in <see cref="Discrepancy.Text.LineMap"/>.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="ContentEnd">Offset behind the last character before the line end.</param>
/// <param name="End">Offset behind the line end.</param>
internal readonly record struct TextLine(int Start, int ContentEnd, int End)
{
    /// <summary>The lines of <paramref name="text"/> from <paramref name="start"/>; a text that ends with a line end has no empty line behind it.</summary>
    public static IEnumerable<TextLine> Split(string text, int start)
    {
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var contentEnd = length < 0 ? text.Length : start + length;
            var end = Math.Min(text.Length, contentEnd + 1);
            if (end < text.Length && text[contentEnd] == '\r' && text[end] == '\n')
            {
                end++;
            }

            yield return new TextLine(start, contentEnd, end);
            start = end;
        }
    }
}
