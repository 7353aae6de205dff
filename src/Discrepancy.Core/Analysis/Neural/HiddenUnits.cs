using System.Numerics;
using System.Runtime.InteropServices;

namespace Discrepancy.Analysis;

/// <summary>The 16-bit form of hidden values behind the encoder: fixed steps of <see cref="Unit"/>, cut at ±64.</summary>
internal static class HiddenUnits
{
    /// <summary>What one unit is worth.</summary>
    public const float Unit = 1f / 512;

    private const float Largest = short.MaxValue;

    public static short[] Quantize(float[] values)
    {
        var result = new short[values.Length];
        Quantize(values, result);
        return result;
    }

    /// <summary>Quantises values, whose count is a multiple of 16.</summary>
    public static void Quantize(ReadOnlySpan<float> values, Span<short> result)
    {
        var from = MemoryMarshal.Cast<float, Vector<float>>(values);
        var to = MemoryMarshal.Cast<short, Vector<short>>(result);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = Vector.Narrow(Units(from[2 * i]), Units(from[(2 * i) + 1]));
        }
    }

    /// <summary>Cuts negative values to zero; the count is a multiple of 16.</summary>
    public static void Rectify(Span<short> values)
    {
        foreach (ref var vector in MemoryMarshal.Cast<short, Vector<short>>(values))
        {
            vector = Vector.Max(vector, Vector<short>.Zero);
        }
    }

    private static Vector<int> Units(Vector<float> values) =>
        Vector.ConvertToInt32(Vector.Min(Vector.Max(values * (1f / Unit), new Vector<float>(-Largest)), new Vector<float>(Largest)));
}
