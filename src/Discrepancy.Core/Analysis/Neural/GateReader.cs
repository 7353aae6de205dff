using System.Numerics;
using System.Runtime.CompilerServices;

namespace Discrepancy.Analysis;

/// <summary>Scales the sums of the input and of the recurrent weights to the values of gates before squashing.</summary>
internal readonly ref struct GateReader(
    ReadOnlySpan<Vector<int>> input,
    ReadOnlySpan<Vector<int>> recurrent,
    ReadOnlySpan<Vector<float>> inputScales,
    ReadOnlySpan<Vector<float>> bias,
    ReadOnlySpan<Vector<float>> recurrentScales)
{
    private readonly ReadOnlySpan<Vector<int>> _input = input;
    private readonly ReadOnlySpan<Vector<int>> _recurrent = recurrent;
    private readonly ReadOnlySpan<Vector<float>> _inputScales = inputScales;
    private readonly ReadOnlySpan<Vector<float>> _bias = bias;
    private readonly ReadOnlySpan<Vector<float>> _recurrentScales = recurrentScales;

    /// <summary>The values at a vector of places.</summary>
    public Vector<float> this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (Vector.ConvertToSingle(_input[index]) * _inputScales[index]) + _bias[index]
            + (Vector.ConvertToSingle(_recurrent[index]) * _recurrentScales[index]);
    }
}
