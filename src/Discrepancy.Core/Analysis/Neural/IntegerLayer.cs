using System.Numerics;
using System.Runtime.InteropServices;

namespace Discrepancy.Analysis;

/// <summary>
/// A linear layer of 8-bit weights over 16-bit inputs: sums are exact 32-bit integers, and a scale for each output turns
/// them into numbers. Weights lie in panels of 16 outputs, each a run of pairs of inputs.
/// </summary>
internal sealed class IntegerLayer
{
    /// <summary>Outputs to a panel.</summary>
    public const int Panel = 16;

    /// <summary>Packs weights given with one row of inputs for each output.</summary>
    /// <param name="inputs">The count of inputs, even.</param>
    /// <param name="weights">Rows of weights, the outputs a multiple of <see cref="Panel"/>.</param>
    /// <param name="scales">What one unit of a sum is worth, for each output.</param>
    /// <param name="bias">Added after scaling.</param>
    public IntegerLayer(int inputs, ReadOnlySpan<sbyte> weights, float[] scales, float[] bias)
    {
        Inputs = inputs;
        Outputs = scales.Length;
        Scales = scales;
        Bias = bias;
        Packed = new short[weights.Length];
        for (var output = 0; output < Outputs; output++)
        {
            var panel = Packed.AsSpan((output / Panel * Panel * inputs) + (output % Panel * 2));
            var row = weights.Slice(output * inputs, inputs);
            for (var input = 0; input + 1 < row.Length; input += 2)
            {
                panel[input * Panel] = row[input];
                panel[(input * Panel) + 1] = row[input + 1];
            }
        }
    }

    public int Inputs { get; }

    public int Outputs { get; }

    public float[] Scales { get; }

    public float[] Bias { get; }

    /// <summary>The weights as the kernels read them.</summary>
    public short[] Packed { get; }

    /// <summary>Reads a layer whose inputs are worth <paramref name="inputUnit"/> each.</summary>
    public static IntegerLayer Read(ModelReader reader, float inputUnit)
    {
        var inputs = reader.ReadInt32();
        var weights = MemoryMarshal.Cast<byte, sbyte>(reader.ReadSBytes().Span);
        var scales = reader.ReadSingles();
        foreach (ref var scale in scales.AsSpan())
        {
            scale *= inputUnit;
        }

        return new IntegerLayer(inputs, weights, scales, reader.ReadSingles());
    }

    /// <summary>Sums for <paramref name="rows"/> rows of inputs, one row of <see cref="Outputs"/> each.</summary>
    public void Multiply(ReadOnlySpan<short> input, int rows, Span<int> sums) =>
        IntegerKernel.Multiply(input[..(rows * Inputs)], Inputs, Packed, sums[..(rows * Outputs)], Outputs, rows);

    /// <summary>The values of one row of sums: each sum scaled, plus the bias. The count is a multiple of <see cref="Panel"/>.</summary>
    public void Scale(ReadOnlySpan<int> sums, Span<float> values)
    {
        var from = MemoryMarshal.Cast<int, Vector<int>>(sums);
        var to = MemoryMarshal.Cast<float, Vector<float>>(values);
        var scales = MemoryMarshal.Cast<float, Vector<float>>(Scales);
        var bias = MemoryMarshal.Cast<float, Vector<float>>(Bias);
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = (Vector.ConvertToSingle(from[i]) * scales[i]) + bias[i];
        }
    }
}
