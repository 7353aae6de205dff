namespace Discrepancy.Analysis;

/// <summary>Maps 64-bit keys to their positions in a list; open addressing; immutable and thread-safe.</summary>
internal sealed class HashIndex
{
    private readonly ulong[] _keys;
    private readonly int[] _slots;

    /// <summary>Indexes the keys in their order; the first of equal keys wins.</summary>
    public HashIndex(ulong[] keys)
    {
        _keys = keys;
        var size = 16;
        while (size < keys.Length * 2)
        {
            size *= 2;
        }

        _slots = new int[size];
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = (int)keys[i] & (size - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = i + 1;
        }
    }

    /// <summary>The position of a key, or -1.</summary>
    public int Find(ulong key)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)key & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[_slots[slot] - 1] == key)
            {
                return _slots[slot] - 1;
            }
        }

        return -1;
    }
}
