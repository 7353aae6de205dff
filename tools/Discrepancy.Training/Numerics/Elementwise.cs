using System.Numerics;
using System.Runtime.InteropServices;

namespace Discrepancy.Training.Numerics;

/// <summary>Vectorised operations on single values: the result does not depend on the width of the vectors.</summary>
internal static class Elementwise
{
    /// <summary>Adds <paramref name="source"/> to <paramref name="target"/>.</summary>
    public static void Add(ReadOnlySpan<float> source, Span<float> target)
    {
        var from = MemoryMarshal.Cast<float, Vector<float>>(source);
        var to = MemoryMarshal.Cast<float, Vector<float>>(target);
        for (var i = 0; i < from.Length; i++)
        {
            to[i] += from[i];
        }

        for (var i = from.Length * Vector<float>.Count; i < source.Length; i++)
        {
            target[i] += source[i];
        }
    }

    /// <summary>Multiplies <paramref name="target"/> by <paramref name="factors"/>.</summary>
    public static void Multiply(ReadOnlySpan<float> factors, Span<float> target)
    {
        var from = MemoryMarshal.Cast<float, Vector<float>>(factors);
        var to = MemoryMarshal.Cast<float, Vector<float>>(target);
        for (var i = 0; i < from.Length; i++)
        {
            to[i] *= from[i];
        }

        for (var i = from.Length * Vector<float>.Count; i < factors.Length; i++)
        {
            target[i] *= factors[i];
        }
    }
}
