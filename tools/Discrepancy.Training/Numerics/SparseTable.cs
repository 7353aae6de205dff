namespace Discrepancy.Training.Numerics;

/// <summary>An embedding table: gradients and updates only for the rows that a step touched.</summary>
internal sealed class SparseTable
{
    private readonly int[] _touchedAt;
    private readonly List<int> _touched = [];
    private int _step;

    public SparseTable(string name, int rows, int columns)
    {
        Name = name;
        Rows = rows;
        Columns = columns;
        Values = new float[rows * columns];
        Gradients = new float[rows * columns];
        FirstMoment = new float[rows * columns];
        SecondMoment = new float[rows * columns];
        _touchedAt = new int[rows];
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public float[] Values { get; }

    public float[] Gradients { get; }

    public float[] FirstMoment { get; }

    public float[] SecondMoment { get; }

    public IReadOnlyList<int> Touched => _touched;

    public ReadOnlySpan<float> Row(int row) => Values.AsSpan(row * Columns, Columns);

    /// <summary>Begins a step: forgets the gradients of the last.</summary>
    public void Begin()
    {
        foreach (var row in _touched)
        {
            Gradients.AsSpan(row * Columns, Columns).Clear();
        }

        _touched.Clear();
        _step++;
    }

    public void AddGradient(int row, ReadOnlySpan<float> gradient)
    {
        if (_touchedAt[row] != _step)
        {
            _touchedAt[row] = _step;
            _touched.Add(row);
        }

        Elementwise.Add(gradient, Gradients.AsSpan(row * Columns, Columns));
    }
}
