using System.Collections.Immutable;
using System.Globalization;

namespace Discrepancy.Readers;

/// <summary>The first warnings of a file, and how many more there are: a feed of ten thousand broken lines is one problem, not ten thousand.</summary>
internal sealed class WarningList
{
    private const int Shown = 10;

    private readonly List<string> _first = [];
    private int _count;

    public bool IsEmpty => _count == 0;

    public void Add(string warning)
    {
        _count++;
        if (_count <= Shown)
        {
            _first.Add(warning);
        }
    }

    public ImmutableArray<string> ToArray() => _count <= Shown
        ? [.. _first]
        : [.. _first, string.Create(CultureInfo.InvariantCulture, $"{_count - Shown} more of its articles have such problems; see to the first ones")];
}
