using Discrepancy.Training.Data;
using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Network;

/// <summary>Losses of the heads with one row a token: scores become gradients in place.</summary>
internal static class Losses
{
    public static double Tags(Matrix scores, TrainingBatch batch, float scale, int classes)
    {
        var loss = 0.0;
        for (var row = 0; row < scores.Rows; row++)
        {
            var gold = batch.GoldTags[row];
            var span = scores.RowSpan(row);
            if (gold < 0)
            {
                span.Clear();
                continue;
            }

            loss += Softmax.Loss(span[..classes], gold, scale);
            span[classes..].Clear();
        }

        return loss;
    }

    public static double Entities(Matrix scores, TrainingBatch batch, float scale)
    {
        var loss = 0.0;
        for (var row = 0; row < scores.Rows; row++)
        {
            var allowed = batch.GoldEntities[row];
            var span = scores.RowSpan(row);
            if (allowed == 0)
            {
                span.Clear();
                continue;
            }

            loss += Softmax.PartialLoss(span[..EntityLabels.Count], allowed, scale);
            span[EntityLabels.Count..].Clear();
        }

        return loss;
    }
}
