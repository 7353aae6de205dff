using CsCheck;
using Discrepancy.Analysis;

namespace Discrepancy.Core.Tests.Analysis;

public sealed class IntegerKernelTests
{
    private static readonly Gen<(int Rows, int Inputs, int Outputs, int Seed)> Sizes =
        Gen.Select(Gen.Int[1, 20], Gen.Int[1, 24], Gen.Int[1, 6], Gen.Int[0, 1000], (rows, pairs, panels, seed) => (rows, 2 * pairs, 16 * panels, seed));

    [Fact]
    public void Multiply_AnySize_IsTheSumOfProducts() => Sizes.Sample(size =>
    {
        var input = Numbers(size.Rows * size.Inputs, size.Seed, short.MaxValue);
        var weights = Array.ConvertAll(Numbers(size.Inputs * size.Outputs, size.Seed + 1, sbyte.MaxValue), weight => (sbyte)weight);
        var layer = new IntegerLayer(size.Inputs, weights, new float[size.Outputs], new float[size.Outputs]);
        var sums = new int[size.Rows * size.Outputs];

        layer.Multiply(input, size.Rows, sums);

        for (var i = 0; i < sums.Length; i++)
        {
            sums[i].Should().Be(Product(input, weights, size.Inputs, i / size.Outputs, i % size.Outputs));
        }
    });

    [Fact]
    public void Multiply_TooShortOutput_Throws()
    {
        var multiply = () => IntegerKernel.Multiply(new short[4], 2, new short[32], new int[16], 16, 2);

        multiply.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static int Product(short[] input, sbyte[] weights, int inputs, int row, int output) =>
        Enumerable.Range(0, inputs).Sum(k => input[(row * inputs) + k] * weights[(output * inputs) + k]);

    private static short[] Numbers(int count, int seed, int largest)
    {
        var state = (uint)seed + 1;
        return [.. Enumerable.Range(0, count).Select(_ => (short)(((state = (state * 1664525) + 1013904223) >> 8) % (2 * (uint)largest) - largest))];
    }
}
