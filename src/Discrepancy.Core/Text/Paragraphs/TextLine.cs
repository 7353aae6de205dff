namespace Discrepancy.Text;

/// <summary>One line of a text without the white space around it.</summary>
/// <param name="Start">Offset of its first character that is not white space.</param>
/// <param name="End">Offset behind its last character that is not white space; equal to <paramref name="Start"/> in a blank line.</param>
/// <param name="Indent">Number of characters of white space before it.</param>
internal readonly record struct TextLine(int Start, int End, int Indent)
{
    /// <summary>Whether nothing but white space stands in the line.</summary>
    public bool IsBlank => Start == End;

    /// <summary>Width from the left edge to the last character.</summary>
    public int Width => Indent + End - Start;
}
