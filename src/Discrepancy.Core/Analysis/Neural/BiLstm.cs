using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Discrepancy.Analysis;

/// <summary>A bidirectional LSTM layer: sums are integers, gates element-wise IEEE operations.</summary>
internal sealed class BiLstm
{
    /// <summary>What one unit of a 16-bit hidden state is worth.</summary>
    public const float StateUnit = 1f / 16384;

    private readonly int _size;
    private readonly IntegerLayer _input;
    private readonly IntegerLayer _forward;
    private readonly IntegerLayer _backward;

    private BiLstm(IntegerLayer input, IntegerLayer forward, IntegerLayer backward)
    {
        _input = input;
        _forward = forward;
        _backward = backward;
        _size = forward.Inputs;
    }

    /// <summary>The length of an output row: both directions.</summary>
    public int Columns => 2 * _size;

    public static BiLstm Read(ModelReader reader, float inputUnit) =>
        new(IntegerLayer.Read(reader, inputUnit), IntegerLayer.Read(reader, StateUnit), IntegerLayer.Read(reader, StateUnit));

    /// <summary>The sums of the input weights, for both directions, one row an input row; the buffer is the caller's.</summary>
    public Buffer<int> Project(ReadOnlySpan<short> input, int rows)
    {
        var sums = new Buffer<int>(rows * _input.Outputs);
        _input.Multiply(input, rows, sums.Span);
        return sums;
    }

    /// <summary>Runs both directions over projected rows; <paramref name="sources"/> names the projected row of each packed row.</summary>
    public void Run(ReadOnlySpan<int> projected, ReadOnlySpan<int> sources, PackedBatch batch, Span<short> output)
    {
        RunDirection(_forward, 0, projected, sources, batch, output);
        RunDirection(_backward, 1, projected, sources, batch, output);
    }

    private void RunDirection(IntegerLayer recurrent, int direction, ReadOnlySpan<int> projected, ReadOnlySpan<int> sources, PackedBatch batch, Span<short> output)
    {
        var width = batch.Lengths.Length;
        using var states = new Buffer<short>(width * _size);
        using var cells = new Buffer<float>(width * _size);
        using var sums = new Buffer<int>(width * 4 * _size);
        cells.Span.Clear();
        sums.Span.Clear();
        for (var step = 0; step < batch.Steps; step++)
        {
            var active = batch.Active[step];
            if (step > 0)
            {
                recurrent.Multiply(states.Span, active, sums.Span);
            }

            for (var sentence = 0; sentence < active; sentence++)
            {
                var row = batch.Offsets[step] + sentence;
                row = direction == 0 ? row : batch.Reversed[row];
                var input = projected.Slice((sources[row] * _input.Outputs) + (direction * 4 * _size), 4 * _size);
                var state = states.Span.Slice(sentence * _size, _size);
                Cell(recurrent, direction, input, sums.Span.Slice(sentence * 4 * _size, 4 * _size), cells.Span.Slice(sentence * _size, _size), state);
                state.CopyTo(output[((row * Columns) + (direction * _size))..]);
            }
        }
    }

    /// <summary>One step of one sentence: gates in the order input, forget, output, candidate.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Cell(IntegerLayer recurrent, int direction, ReadOnlySpan<int> input, ReadOnlySpan<int> sums, Span<float> cells, Span<short> states)
    {
        var gate = new GateReader(
            MemoryMarshal.Cast<int, Vector<int>>(input),
            MemoryMarshal.Cast<int, Vector<int>>(sums),
            MemoryMarshal.Cast<float, Vector<float>>(_input.Scales.AsSpan(direction * 4 * _size)),
            MemoryMarshal.Cast<float, Vector<float>>(_input.Bias.AsSpan(direction * 4 * _size)),
            MemoryMarshal.Cast<float, Vector<float>>(recurrent.Scales.AsSpan()));
        var cell = MemoryMarshal.Cast<float, Vector<float>>(cells);
        var state = MemoryMarshal.Cast<short, Vector<short>>(states);
        var n = cell.Length;
        for (var i = 0; i < state.Length; i++)
        {
            var low = Step(gate, cell, 2 * i, n);
            var high = Step(gate, cell, (2 * i) + 1, n);
            state[i] = Vector.Narrow(Vector.ConvertToInt32(low), Vector.ConvertToInt32(high));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Step(GateReader gate, Span<Vector<float>> cell, int i, int n)
    {
        var value = (Activations.Sigmoid(gate[i]) * Activations.Tanh(gate[(3 * n) + i])) + (Activations.Sigmoid(gate[n + i]) * cell[i]);
        cell[i] = value;
        return Activations.Sigmoid(gate[(2 * n) + i]) * Activations.Tanh(value) * (1f / StateUnit);
    }
}
