using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Discrepancy.Analysis;

/// <summary>The product of 16-bit matrices in vectors of 512 bits: blocks of six rows by two panels.</summary>
internal static class IntegerKernel512
{
    private const int Panel = IntegerLayer.Panel;
    private const int Lanes = 2 * Panel;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(ReadOnlySpan<short> input, int inputs, ReadOnlySpan<short> packed, Span<int> sums, int outputs, int rows)
    {
        ref var a = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(input));
        ref var w = ref MemoryMarshal.GetReference(packed);
        ref var c = ref MemoryMarshal.GetReference(sums);
        var pairs = inputs / 2;
        var panel = 0;
        for (; panel + (2 * Panel) <= outputs; panel += 2 * Panel)
        {
            ref var first = ref Unsafe.Add(ref w, panel * inputs);
            ref var second = ref Unsafe.Add(ref first, Panel * inputs);
            var row = 0;
            for (; row + 6 <= rows; row += 6)
            {
                Block6(ref Unsafe.Add(ref a, row * pairs), pairs, ref first, ref second, ref Unsafe.Add(ref c, (row * outputs) + panel), outputs);
            }

            for (; row + 2 <= rows; row += 2)
            {
                Block2(ref Unsafe.Add(ref a, row * pairs), pairs, ref first, ref second, ref Unsafe.Add(ref c, (row * outputs) + panel), outputs);
            }

            if (row < rows)
            {
                Block1(ref Unsafe.Add(ref a, row * pairs), pairs, ref first, ref Unsafe.Add(ref c, (row * outputs) + panel));
                Block1(ref Unsafe.Add(ref a, row * pairs), pairs, ref second, ref Unsafe.Add(ref c, (row * outputs) + panel + Panel));
            }
        }

        for (var row = 0; panel < outputs && row < rows; row++)
        {
            Block1(ref Unsafe.Add(ref a, row * pairs), pairs, ref Unsafe.Add(ref w, panel * inputs), ref Unsafe.Add(ref c, (row * outputs) + panel));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block6(ref int a, int pairs, ref short first, ref short second, ref int c, int outputs)
    {
        var c00 = Vector512<int>.Zero;
        var c01 = c00;
        var c10 = c00;
        var c11 = c00;
        var c20 = c00;
        var c21 = c00;
        var c30 = c00;
        var c31 = c00;
        var c40 = c00;
        var c41 = c00;
        var c50 = c00;
        var c51 = c00;
        for (var k = 0; k < pairs; k++)
        {
            var w0 = Vector512.LoadUnsafe(ref first, (nuint)(k * Lanes));
            var w1 = Vector512.LoadUnsafe(ref second, (nuint)(k * Lanes));
            var x = Vector512.Create(Unsafe.Add(ref a, k)).AsInt16();
            c00 += Avx512BW.MultiplyAddAdjacent(x, w0);
            c01 += Avx512BW.MultiplyAddAdjacent(x, w1);
            x = Vector512.Create(Unsafe.Add(ref a, k + pairs)).AsInt16();
            c10 += Avx512BW.MultiplyAddAdjacent(x, w0);
            c11 += Avx512BW.MultiplyAddAdjacent(x, w1);
            x = Vector512.Create(Unsafe.Add(ref a, k + (2 * pairs))).AsInt16();
            c20 += Avx512BW.MultiplyAddAdjacent(x, w0);
            c21 += Avx512BW.MultiplyAddAdjacent(x, w1);
            x = Vector512.Create(Unsafe.Add(ref a, k + (3 * pairs))).AsInt16();
            c30 += Avx512BW.MultiplyAddAdjacent(x, w0);
            c31 += Avx512BW.MultiplyAddAdjacent(x, w1);
            x = Vector512.Create(Unsafe.Add(ref a, k + (4 * pairs))).AsInt16();
            c40 += Avx512BW.MultiplyAddAdjacent(x, w0);
            c41 += Avx512BW.MultiplyAddAdjacent(x, w1);
            x = Vector512.Create(Unsafe.Add(ref a, k + (5 * pairs))).AsInt16();
            c50 += Avx512BW.MultiplyAddAdjacent(x, w0);
            c51 += Avx512BW.MultiplyAddAdjacent(x, w1);
        }

        Store(ref c, c00, c01);
        Store(ref Unsafe.Add(ref c, outputs), c10, c11);
        Store(ref Unsafe.Add(ref c, 2 * outputs), c20, c21);
        Store(ref Unsafe.Add(ref c, 3 * outputs), c30, c31);
        Store(ref Unsafe.Add(ref c, 4 * outputs), c40, c41);
        Store(ref Unsafe.Add(ref c, 5 * outputs), c50, c51);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block2(ref int a, int pairs, ref short first, ref short second, ref int c, int outputs)
    {
        var c00 = Vector512<int>.Zero;
        var c01 = c00;
        var c10 = c00;
        var c11 = c00;
        for (var k = 0; k < pairs; k++)
        {
            var w0 = Vector512.LoadUnsafe(ref first, (nuint)(k * Lanes));
            var w1 = Vector512.LoadUnsafe(ref second, (nuint)(k * Lanes));
            var x = Vector512.Create(Unsafe.Add(ref a, k)).AsInt16();
            c00 += Avx512BW.MultiplyAddAdjacent(x, w0);
            c01 += Avx512BW.MultiplyAddAdjacent(x, w1);
            x = Vector512.Create(Unsafe.Add(ref a, k + pairs)).AsInt16();
            c10 += Avx512BW.MultiplyAddAdjacent(x, w0);
            c11 += Avx512BW.MultiplyAddAdjacent(x, w1);
        }

        Store(ref c, c00, c01);
        Store(ref Unsafe.Add(ref c, outputs), c10, c11);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block1(ref int a, int pairs, ref short weights, ref int c)
    {
        var even = Vector512<int>.Zero;
        var odd = even;
        var k = 0;
        for (; k + 2 <= pairs; k += 2)
        {
            even += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref a, k)).AsInt16(), Vector512.LoadUnsafe(ref weights, (nuint)(k * Lanes)));
            odd += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref a, k + 1)).AsInt16(), Vector512.LoadUnsafe(ref weights, (nuint)((k + 1) * Lanes)));
        }

        if (k < pairs)
        {
            even += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref a, k)).AsInt16(), Vector512.LoadUnsafe(ref weights, (nuint)(k * Lanes)));
        }

        (even + odd).StoreUnsafe(ref c);
    }

    private static void Store(ref int c, Vector512<int> left, Vector512<int> right)
    {
        left.StoreUnsafe(ref c);
        right.StoreUnsafe(ref c, (nuint)Panel);
    }
}
