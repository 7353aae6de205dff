using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Network;

/// <summary>y = x · W + b.</summary>
internal sealed class LinearLayer
{
    public LinearLayer(string name, int inputs, int outputs, ParameterSet parameters, float gain = 1f)
    {
        Weights = parameters.Create(name + ".w", inputs, outputs).Initialize(parameters.Random, inputs, outputs, gain);
        Bias = parameters.Create(name + ".b", 1, outputs);
    }

    public Parameter Weights { get; }

    public Parameter Bias { get; }

    public Matrix Forward(Matrix input, Arena arena)
    {
        var output = arena.Take(input.Rows, Weights.Columns);
        for (var row = 0; row < output.Rows; row++)
        {
            Bias.Value.RowSpan(0).CopyTo(output.RowSpan(row));
        }

        Gemm.Multiply(input, Weights.Value, output, accumulate: true);
        return output;
    }

    /// <summary>Adds to the gradients of the weights, and to those of the input where wanted.</summary>
    public void Backward(Matrix input, Matrix outputGradient, Matrix? inputGradient, int shard, Arena arena)
    {
        var bias = Bias.Gradient(shard).RowSpan(0);
        for (var row = 0; row < outputGradient.Rows; row++)
        {
            Elementwise.Add(outputGradient.RowSpan(row), bias);
        }

        Gemm.MultiplyTransposed(input, outputGradient, Weights.Gradient(shard), arena);
        if (inputGradient is { } target)
        {
            Gemm.Multiply(outputGradient, Weights.Transposed, target, accumulate: true);
        }
    }
}
