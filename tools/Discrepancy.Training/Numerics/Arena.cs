namespace Discrepancy.Training.Numerics;

/// <summary>Hands out pinned matrices that live until the next <see cref="Reset"/>; grows as needed; not thread-safe.</summary>
internal sealed unsafe class Arena
{
    private const int BlockSize = 1 << 22;
    private readonly List<float[]> _blocks = [];
    private int _block;
    private int _used;

    public void Reset()
    {
        _block = 0;
        _used = 0;
    }

    /// <summary>A matrix with undefined contents.</summary>
    public Matrix Take(int rows, int columns)
    {
        var size = ((rows * columns) + 15) & ~15;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, BlockSize, nameof(rows));

        if (_used + size > BlockSize)
        {
            _block++;
            _used = 0;
        }

        while (_blocks.Count <= _block)
        {
            _blocks.Add(GC.AllocateUninitializedArray<float>(BlockSize, pinned: true));
        }

        fixed (float* start = _blocks[_block])
        {
            var matrix = new Matrix(start + _used, rows, columns, columns);
            _used += size;
            return matrix;
        }
    }

    /// <summary>A matrix of zeros.</summary>
    public Matrix TakeZeros(int rows, int columns)
    {
        var matrix = Take(rows, columns);
        matrix.Clear();
        return matrix;
    }
}
