using Discrepancy.Analysis;
using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Network;

/// <summary>Drops the same columns in all tokens of a sentence (Gal and Ghahramani, 2016).</summary>
internal static class Dropout
{
    /// <summary>Draws a mask for each sentence, applies it, and returns it for <see cref="Apply"/> on the gradients.</summary>
    public static Matrix Draw(Matrix values, PackedBatch batch, float rate, DeterministicRandom random, Arena arena)
    {
        var mask = arena.Take(batch.Lengths.Length, values.Columns);
        var kept = 1f / (1f - rate);
        for (var row = 0; row < mask.Rows; row++)
        {
            foreach (ref var cell in mask.RowSpan(row))
            {
                cell = random.NextSingle() < rate ? 0f : kept;
            }
        }

        Apply(mask, values, batch);
        return mask;
    }

    public static void Apply(Matrix mask, Matrix values, PackedBatch batch)
    {
        for (var step = 0; step < batch.Steps; step++)
        {
            for (var sentence = 0; sentence < batch.Active[step]; sentence++)
            {
                Elementwise.Multiply(mask.RowSpan(sentence), values.RowSpan(batch.Offsets[step] + sentence));
            }
        }
    }
}
