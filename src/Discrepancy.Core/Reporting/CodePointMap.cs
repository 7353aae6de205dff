using System.Collections.Immutable;

namespace Discrepancy.Reporting;

/// <summary>
/// Turns UTF-16 offsets of one text into offsets that count Unicode code points, as formats of the Web do. Half of a surrogate pair without
/// its other half counts as one, as the replacement character does that it is written as. Immutable and thread-safe.
/// </summary>
internal sealed class CodePointMap
{
    private readonly ImmutableArray<int> _pairs;

    /// <summary>Reads the surrogate pairs of <paramref name="text"/> once.</summary>
    public CodePointMap(string text)
    {
        var pairs = ImmutableArray.CreateBuilder<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                pairs.Add(i);
                i++;
            }
        }

        _pairs = pairs.DrainToImmutable();
    }

    /// <summary>How many code points begin before <paramref name="offset"/>.</summary>
    public int CodePointsBefore(int offset)
    {
        var found = _pairs.BinarySearch(offset);
        return offset - (found >= 0 ? found : ~found);
    }
}
