using System.Runtime.InteropServices;

namespace Discrepancy.Analysis;

/// <summary>Vectors of 8-bit values under 64-bit keys, with a multiplier for each row.</summary>
internal sealed class EmbeddingTable
{
    /// <summary>The multiplier that stands for one.</summary>
    public const int MultiplierOne = 1 << FractionBits;

    private const int FractionBits = 8;
    private readonly HashIndex _index;
    private readonly ReadOnlyMemory<byte> _values;
    private readonly int[] _multipliers;

    private EmbeddingTable(ulong[] keys, ReadOnlyMemory<byte> values, int[] multipliers)
    {
        _index = new HashIndex(keys);
        _values = values;
        _multipliers = multipliers;
        Columns = values.Length / keys.Length;
    }

    /// <summary>The length of a vector.</summary>
    public int Columns { get; }

    public static EmbeddingTable Read(ModelReader reader) => new(reader.ReadUInt64s(), reader.ReadSBytes(), reader.ReadInt32s());

    /// <summary>The row of a key, or -1.</summary>
    public int Find(ulong key) => _index.Find(key);

    /// <summary>Adds a row to sums that have <see cref="Round"/> still to come.</summary>
    public void Add(int row, Span<int> sums)
    {
        var multiplier = _multipliers[row];
        var values = MemoryMarshal.Cast<byte, sbyte>(_values.Span.Slice(row * Columns, Columns));
        for (var i = 0; i < values.Length; i++)
        {
            sums[i] += values[i] * multiplier;
        }
    }

    /// <summary>Drops the fraction bits of a sum.</summary>
    public static short Round(int sum) => (short)Math.Clamp((sum + (1 << (FractionBits - 1))) >> FractionBits, -short.MaxValue, short.MaxValue);
}
