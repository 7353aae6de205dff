using System.Runtime.Intrinsics.X86;

namespace Discrepancy.Analysis;

/// <summary>Products of 16-bit matrices with exact 32-bit sums, so every width of vector gives the same integers.</summary>
internal static class IntegerKernel
{
    private const int Panel = IntegerLayer.Panel;

    /// <summary>sums = input · weights, the weights packed as in <see cref="IntegerLayer"/>; all spans are of full size.</summary>
    public static void Multiply(ReadOnlySpan<short> input, int inputs, ReadOnlySpan<short> packed, Span<int> sums, int outputs, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(packed.Length, inputs * outputs, nameof(packed));
        ArgumentOutOfRangeException.ThrowIfLessThan(input.Length, rows * inputs, nameof(input));
        ArgumentOutOfRangeException.ThrowIfLessThan(sums.Length, rows * outputs, nameof(sums));

        if (Avx512BW.IsSupported)
        {
            IntegerKernel512.Multiply(input, inputs, packed, sums, outputs, rows);
            return;
        }

        for (var panel = 0; panel < outputs; panel += Panel)
        {
            var weights = packed.Slice(panel * inputs, Panel * inputs);
            for (var row = 0; row < rows; row++)
            {
                var from = input.Slice(row * inputs, inputs);
                var to = sums.Slice((row * outputs) + panel, Panel);
                if (Avx2.IsSupported)
                {
                    IntegerKernel256.Row(from, weights, to);
                }
                else
                {
                    IntegerKernel128.Row(from, weights, to);
                }
            }
        }
    }
}
