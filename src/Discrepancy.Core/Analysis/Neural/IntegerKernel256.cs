using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Discrepancy.Analysis;

/// <summary>The product of 16-bit matrices in vectors of 256 bits, for processors with AVX2.</summary>
internal static class IntegerKernel256
{
    /// <summary>The sums of one row of inputs for one panel of outputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Row(ReadOnlySpan<short> input, ReadOnlySpan<short> weights, Span<int> sums)
    {
        ref var weight = ref MemoryMarshal.GetReference(weights);
        var pairs = MemoryMarshal.Cast<short, int>(input);
        var sum0 = Vector256<int>.Zero;
        var sum1 = Vector256<int>.Zero;
        for (var pair = 0; pair < pairs.Length; pair++)
        {
            var x = Vector256.Create(pairs[pair]).AsInt16();
            var at = (nuint)(pair * 2 * IntegerLayer.Panel);
            sum0 += PairProducts(x, Vector256.LoadUnsafe(ref weight, at));
            sum1 += PairProducts(x, Vector256.LoadUnsafe(ref weight, at + 16));
        }

        sum0.CopyTo(sums);
        sum1.CopyTo(sums[8..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> PairProducts(Vector256<short> x, Vector256<short> weights) => Avx2.MultiplyAddAdjacent(x, weights);
}
