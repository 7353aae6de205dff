using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Discrepancy.Analysis;

/// <summary>The product of 16-bit matrices in vectors of 128 bits, for every other processor.</summary>
internal static class IntegerKernel128
{
    /// <summary>The sums of one row of inputs for one panel of outputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Row(ReadOnlySpan<short> input, ReadOnlySpan<short> weights, Span<int> sums)
    {
        ref var weight = ref MemoryMarshal.GetReference(weights);
        var pairs = MemoryMarshal.Cast<short, int>(input);
        var sum0 = Vector128<int>.Zero;
        var sum1 = Vector128<int>.Zero;
        var sum2 = Vector128<int>.Zero;
        var sum3 = Vector128<int>.Zero;
        for (var pair = 0; pair < pairs.Length; pair++)
        {
            var x = Vector128.Create(pairs[pair]).AsInt16();
            var at = (nuint)(pair * 2 * IntegerLayer.Panel);
            sum0 += PairProducts(x, Vector128.LoadUnsafe(ref weight, at));
            sum1 += PairProducts(x, Vector128.LoadUnsafe(ref weight, at + 8));
            sum2 += PairProducts(x, Vector128.LoadUnsafe(ref weight, at + 16));
            sum3 += PairProducts(x, Vector128.LoadUnsafe(ref weight, at + 24));
        }

        sum0.CopyTo(sums);
        sum1.CopyTo(sums[4..]);
        sum2.CopyTo(sums[8..]);
        sum3.CopyTo(sums[12..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> PairProducts(Vector128<short> x, Vector128<short> weights)
    {
        if (Sse2.IsSupported)
        {
            return Sse2.MultiplyAddAdjacent(x, weights);
        }

        var (left, right) = (x.AsInt32(), weights.AsInt32());
        var even = ((left << 16) >> 16) * ((right << 16) >> 16);
        return even + ((left >> 16) * (right >> 16));
    }
}
