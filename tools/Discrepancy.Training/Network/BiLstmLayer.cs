using Discrepancy.Analysis;
using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Network;

/// <summary>Two LSTMs, left to right and right to left, their outputs side by side.</summary>
internal sealed class BiLstmLayer(string name, int inputs, int size, ParameterSet parameters)
{
    private readonly LstmDirection _forward = new(name + ".f", inputs, size, parameters);
    private readonly LstmDirection _backward = new(name + ".b", inputs, size, parameters);

    public (Matrix Output, LstmTrace Forward, LstmTrace Backward) Run(Matrix input, PackedBatch batch, Arena arena)
    {
        var forward = _forward.Forward(input, batch, arena);
        var backward = _backward.Forward(Reverse(input, batch, arena), batch, arena);
        var output = arena.Take(batch.Rows, 2 * size);
        for (var row = 0; row < batch.Rows; row++)
        {
            forward.Outputs.RowSpan(row).CopyTo(output.RowSpan(row));
            backward.Outputs.RowSpan(batch.Reversed[row]).CopyTo(output.RowSpan(row)[size..]);
        }

        return (output, forward, backward);
    }

    public Matrix Backward(LstmTrace forward, LstmTrace backward, Matrix gradient, PackedBatch batch, int shard, Arena arena)
    {
        var left = arena.Take(batch.Rows, size);
        var right = arena.Take(batch.Rows, size);
        for (var row = 0; row < batch.Rows; row++)
        {
            gradient.RowSpan(row)[..size].CopyTo(left.RowSpan(row));
            gradient.RowSpan(row)[size..].CopyTo(right.RowSpan(batch.Reversed[row]));
        }

        var result = _forward.Backward(forward, left, batch, shard, arena);
        var reversed = _backward.Backward(backward, right, batch, shard, arena);
        for (var row = 0; row < batch.Rows; row++)
        {
            Elementwise.Add(reversed.RowSpan(batch.Reversed[row]), result.RowSpan(row));
        }

        return result;
    }

    private static Matrix Reverse(Matrix input, PackedBatch batch, Arena arena)
    {
        var reversed = arena.Take(input.Rows, input.Columns);
        for (var row = 0; row < input.Rows; row++)
        {
            input.RowSpan(row).CopyTo(reversed.RowSpan(batch.Reversed[row]));
        }

        return reversed;
    }
}
