using System.Numerics;
using System.Runtime.InteropServices;
using Discrepancy.Analysis;
using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Network;

/// <summary>One direction of an LSTM layer (Hochreiter and Schmidhuber, 1997) over packed sentences. Gates in the order i, f, o, g.</summary>
internal sealed class LstmDirection
{
    private readonly int _size;
    private readonly LinearLayer _input;
    private readonly Parameter _recurrent;

    public LstmDirection(string name, int inputs, int size, ParameterSet parameters)
    {
        _size = size;
        _input = new LinearLayer(name + ".x", inputs, 4 * size, parameters);
        _recurrent = parameters.Create(name + ".h", size, 4 * size).Initialize(parameters.Random, size, size);
        _input.Bias.Values.AsSpan(size, size).Fill(1f);
    }

    /// <summary>Runs over the rows in step order; the caller reverses rows for the backward direction.</summary>
    public LstmTrace Forward(Matrix input, PackedBatch batch, Arena arena)
    {
        var trace = new LstmTrace(
            input,
            _input.Forward(input, arena),
            arena.Take(batch.Rows, _size),
            arena.Take(batch.Rows, _size),
            arena.Take(batch.Rows, _size),
            arena.TakeZeros(batch.Rows, _size));
        for (var step = 0; step < batch.Steps; step++)
        {
            var first = batch.Offsets[step];
            var rows = batch.Active[step];
            if (step > 0)
            {
                var before = trace.Outputs.Slice(batch.Offsets[step - 1], rows);
                Gemm.Multiply(before, _recurrent.Value, trace.Gates.Slice(first, rows), accumulate: true);
                for (var row = 0; row < rows; row++)
                {
                    before.RowSpan(row).CopyTo(trace.Before.RowSpan(first + row));
                }
            }

            for (var row = 0; row < rows; row++)
            {
                var before = step == 0 ? default : trace.Cells.RowSpan(batch.Offsets[step - 1] + row);
                ForwardCell(trace, first + row, before);
            }
        }

        return trace;
    }

    /// <summary>Returns the gradient of the input; adds to those of the weights. <paramref name="outputGradient"/> is used up.</summary>
    public Matrix Backward(LstmTrace trace, Matrix outputGradient, PackedBatch batch, int shard, Arena arena)
    {
        var cellGradient = arena.TakeZeros(batch.Rows, _size);
        for (var step = batch.Steps - 1; step >= 0; step--)
        {
            var first = batch.Offsets[step];
            var rows = batch.Active[step];
            for (var row = 0; row < rows; row++)
            {
                var earlier = step == 0 ? -1 : batch.Offsets[step - 1] + row;
                BackwardCell(trace, first + row, earlier, outputGradient.RowSpan(first + row), cellGradient);
            }

            if (step > 0)
            {
                var target = outputGradient.Slice(batch.Offsets[step - 1], rows);
                Gemm.Multiply(trace.Gates.Slice(first, rows), _recurrent.Transposed, target, accumulate: true);
            }
        }

        var later = batch.Steps > 1 ? batch.Offsets[1] : batch.Rows;
        var count = batch.Rows - later;
        Gemm.MultiplyTransposed(trace.Before.Slice(later, count), trace.Gates.Slice(later, count), _recurrent.Gradient(shard), arena);
        var inputGradient = arena.TakeZeros(batch.Rows, trace.Input.Columns);
        _input.Backward(trace.Input, trace.Gates, inputGradient, shard, arena);
        return inputGradient;
    }

    private static void ForwardCell(LstmTrace trace, int row, Span<float> cellBefore)
    {
        var gates = MemoryMarshal.Cast<float, Vector<float>>(trace.Gates.RowSpan(row));
        var cell = MemoryMarshal.Cast<float, Vector<float>>(trace.Cells.RowSpan(row));
        var squashed = MemoryMarshal.Cast<float, Vector<float>>(trace.Squashed.RowSpan(row));
        var output = MemoryMarshal.Cast<float, Vector<float>>(trace.Outputs.RowSpan(row));
        var before = MemoryMarshal.Cast<float, Vector<float>>(cellBefore);
        var n = cell.Length;
        for (var i = 0; i < n; i++)
        {
            var input = Activations.Sigmoid(gates[i]);
            var forget = Activations.Sigmoid(gates[n + i]);
            var open = Activations.Sigmoid(gates[(2 * n) + i]);
            var candidate = Activations.Tanh(gates[(3 * n) + i]);
            var value = input * candidate;
            if (before.Length > 0)
            {
                value += forget * before[i];
            }

            gates[i] = input;
            gates[n + i] = forget;
            gates[(2 * n) + i] = open;
            gates[(3 * n) + i] = candidate;
            cell[i] = value;
            squashed[i] = Activations.Tanh(value);
            output[i] = open * squashed[i];
        }
    }

    /// <summary>Turns the gates of a row into their gradients and passes the cell's gradient to the step before.</summary>
    private static void BackwardCell(LstmTrace trace, int row, int earlier, Span<float> outputGradient, Matrix cellGradient)
    {
        var gates = MemoryMarshal.Cast<float, Vector<float>>(trace.Gates.RowSpan(row));
        var squashed = MemoryMarshal.Cast<float, Vector<float>>(trace.Squashed.RowSpan(row));
        var here = MemoryMarshal.Cast<float, Vector<float>>(cellGradient.RowSpan(row));
        var output = MemoryMarshal.Cast<float, Vector<float>>(outputGradient);
        var cellBefore = earlier < 0 ? default : MemoryMarshal.Cast<float, Vector<float>>(trace.Cells.RowSpan(earlier));
        var there = earlier < 0 ? default : MemoryMarshal.Cast<float, Vector<float>>(cellGradient.RowSpan(earlier));
        var n = squashed.Length;
        for (var i = 0; i < n; i++)
        {
            var input = gates[i];
            var forget = gates[n + i];
            var open = gates[(2 * n) + i];
            var candidate = gates[(3 * n) + i];
            var cell = here[i] + (output[i] * open * (Vector<float>.One - (squashed[i] * squashed[i])));
            gates[i] = cell * candidate * input * (Vector<float>.One - input);
            gates[(2 * n) + i] = output[i] * squashed[i] * open * (Vector<float>.One - open);
            gates[(3 * n) + i] = cell * input * (Vector<float>.One - (candidate * candidate));
            gates[n + i] = Vector<float>.Zero;
            if (earlier >= 0)
            {
                gates[n + i] = cell * cellBefore[i] * forget * (Vector<float>.One - forget);
                there[i] += cell * forget;
            }
        }
    }
}
