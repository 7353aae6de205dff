namespace Discrepancy.Training.Numerics;

/// <summary>A trained matrix with its transposed copy, one gradient a shard, and Adam's moments.</summary>
internal sealed unsafe class Parameter
{
    private readonly float[] _value;
    private readonly float[] _transposed;
    private readonly float[][] _gradients;

    public Parameter(string name, int rows, int columns, int shards)
    {
        Name = name;
        Rows = rows;
        Columns = columns;
        _value = GC.AllocateArray<float>(rows * columns, pinned: true);
        _transposed = GC.AllocateArray<float>(rows * columns, pinned: true);
        _gradients = new float[shards][];
        for (var shard = 0; shard < shards; shard++)
        {
            _gradients[shard] = GC.AllocateArray<float>(rows * columns, pinned: true);
        }

        FirstMoment = new float[rows * columns];
        SecondMoment = new float[rows * columns];
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public float[] FirstMoment { get; }

    public float[] SecondMoment { get; }

    public float[] Values => _value;

    public Matrix Value => View(_value, Rows, Columns);

    /// <summary>The transpose as of the last <see cref="RefreshTranspose"/>.</summary>
    public Matrix Transposed => View(_transposed, Columns, Rows);

    public Matrix Gradient(int shard) => View(_gradients[shard], Rows, Columns);

    public float[] GradientValues(int shard) => _gradients[shard];

    public void RefreshTranspose() => Gemm.Transpose(Value, Transposed);

    /// <summary>Uniform Glorot values over the given fan-in and fan-out.</summary>
    public Parameter Initialize(DeterministicRandom random, int fanIn, int fanOut, float gain = 1f)
    {
        var bound = gain * MathF.Sqrt(6f / (fanIn + fanOut));
        for (var i = 0; i < _value.Length; i++)
        {
            _value[i] = ((2f * random.NextSingle()) - 1f) * bound;
        }

        return this;
    }

    private static Matrix View(float[] data, int rows, int columns)
    {
        fixed (float* start = data)
        {
            return new Matrix(start, rows, columns, columns);
        }
    }
}
