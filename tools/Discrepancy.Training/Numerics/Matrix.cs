namespace Discrepancy.Training.Numerics;

/// <summary>A row-major view of pinned floats: rows of <see cref="Columns"/> values, <see cref="Stride"/> apart.</summary>
internal readonly unsafe struct Matrix(float* data, int rows, int columns, int stride)
{
    public float* Data { get; } = data;

    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    public int Stride { get; } = stride;

    public float* Row(int row) => Data + ((nint)row * Stride);

    public Span<float> RowSpan(int row) => new(Row(row), Columns);

    public Matrix Slice(int firstRow, int rows) => new(Row(firstRow), rows, Columns, Stride);

    public Matrix SliceColumns(int firstColumn, int columns) => new(Data + firstColumn, Rows, columns, Stride);

    public void Clear()
    {
        for (var row = 0; row < Rows; row++)
        {
            RowSpan(row).Clear();
        }
    }

    public void AddTo(Matrix target)
    {
        for (var row = 0; row < Rows; row++)
        {
            Elementwise.Add(RowSpan(row), target.RowSpan(row));
        }
    }
}
