using Discrepancy.Analysis;

namespace Discrepancy.Training.Network;

/// <summary>Pretrained word vectors under the keys of their words; row 0 is the unknown word, a row of zeros.</summary>
internal sealed class VectorTable(ulong[] keys, float[] values, int columns)
{
    public ulong[] Keys { get; } = keys;

    public int Rows => Keys.Length;

    public int Columns { get; } = columns;

    public HashIndex Index { get; } = new(keys);

    public ReadOnlySpan<float> Row(int row) => values.AsSpan(row * Columns, Columns);
}
