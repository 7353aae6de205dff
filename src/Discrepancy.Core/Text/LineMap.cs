using System.Collections.Immutable;

namespace Discrepancy.Text;

/// <summary>Turns offsets of one text into lines and columns. A line ends with LF, CRLF or a lone CR. Immutable and thread-safe.</summary>
public sealed class LineMap
{
    private readonly ImmutableArray<int> _lineStarts;
    private readonly int _length;

    /// <summary>Reads the line ends of <paramref name="text"/> once.</summary>
    public LineMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        _length = text.Length;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>Number of lines; a text that ends with a line end has an empty last line.</summary>
    public int Count => _lineStarts.Length;

    /// <summary>Line and column of <paramref name="offset"/>, which may be the text's length.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside the text.</exception>
    public LinePosition GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, _length);

        var found = _lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            var endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (endsLine)
            {
                starts.Add(i + 1);
            }
        }

        return starts.DrainToImmutable();
    }
}
