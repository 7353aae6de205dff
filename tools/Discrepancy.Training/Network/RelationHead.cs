using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Network;

/// <summary>Relations of chosen arcs: a rectified sum of the dependent's and the head's vector, then one linear layer.</summary>
internal sealed class RelationHead
{
    private readonly LinearLayer _output;
    private readonly Parameter _root;

    public RelationHead(int size, int classes, ParameterSet parameters)
    {
        _output = new LinearLayer("relations", size, classes, parameters);
        _root = parameters.Create("relations.root", 1, size).Initialize(parameters.Random, size, size);
    }

    public void Predict(Matrix dependents, Matrix heads, TrainingBatch batch, Arena arena)
    {
        var scores = _output.Forward(Combine(dependents, heads, batch, batch.PredictedHeads, arena), arena);
        var root = Array.IndexOf(batch.InventoryRelations, "root");
        for (var row = 0; row < scores.Rows; row++)
        {
            var best = -1;
            for (var i = 0; i < batch.InventoryRelations.Length; i++)
            {
                var allowed = (i == root) == (batch.PredictedHeads[row] < 0);
                best = allowed && (best < 0 || scores.RowSpan(row)[i] > scores.RowSpan(row)[best]) ? i : best;
            }

            batch.PredictedRelations[row] = best;
        }
    }

    public double Train(Matrix dependents, Matrix heads, TrainingBatch batch, float scale, Matrix dependentGradient, Matrix headGradient, int classes, int shard, Arena arena)
    {
        var hidden = Combine(dependents, heads, batch, batch.GoldHeads, arena);
        var scores = _output.Forward(hidden, arena);
        var loss = 0.0;
        for (var row = 0; row < scores.Rows; row++)
        {
            var span = scores.RowSpan(row);
            if (batch.GoldRelations[row] < 0)
            {
                span.Clear();
                continue;
            }

            loss += Softmax.Loss(span[..classes], batch.GoldRelations[row], scale);
            span[classes..].Clear();
        }

        var gradient = arena.TakeZeros(hidden.Rows, hidden.Columns);
        _output.Backward(hidden, scores, gradient, shard, arena);
        Spread(hidden, gradient, batch, dependentGradient, headGradient, shard);
        return loss;
    }

    private void Spread(Matrix hidden, Matrix gradient, TrainingBatch batch, Matrix dependentGradient, Matrix headGradient, int shard)
    {
        for (var sentence = 0; sentence < batch.Sentences.Length; sentence++)
        {
            for (var token = 0; token < batch.Packed.Lengths[sentence]; token++)
            {
                var row = batch.Packed.Row(sentence, token);
                var head = batch.GoldHeads[row];
                if (head < -1)
                {
                    continue;
                }

                Rectifier.Apply(hidden.RowSpan(row), gradient.RowSpan(row));
                Elementwise.Add(gradient.RowSpan(row), dependentGradient.RowSpan(row));
                var target = head < 0 ? _root.Gradient(shard).RowSpan(0) : headGradient.RowSpan(batch.Packed.Row(sentence, head));
                Elementwise.Add(gradient.RowSpan(row), target);
            }
        }
    }

    private Matrix Combine(Matrix dependents, Matrix heads, TrainingBatch batch, int[] chosen, Arena arena)
    {
        var hidden = arena.Take(dependents.Rows, dependents.Columns);
        for (var sentence = 0; sentence < batch.Sentences.Length; sentence++)
        {
            for (var token = 0; token < batch.Packed.Lengths[sentence]; token++)
            {
                var row = batch.Packed.Row(sentence, token);
                var head = Math.Max(-1, chosen[row]);
                dependents.RowSpan(row).CopyTo(hidden.RowSpan(row));
                Elementwise.Add(head < 0 ? _root.Value.RowSpan(0) : heads.RowSpan(batch.Packed.Row(sentence, head)), hidden.RowSpan(row));
                Rectifier.Apply(hidden.RowSpan(row), default);
            }
        }

        return hidden;
    }
}
