using Discrepancy.Analysis;
using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Network;

/// <summary>Scores of heads: s(i, j) = (dependent i · U + w) · head j, with a learnt vector for the root.</summary>
internal sealed class ArcHead
{
    private readonly LinearLayer _bilinear;
    private readonly Parameter _root;

    public ArcHead(int size, ParameterSet parameters)
    {
        _bilinear = new LinearLayer("arcs", size, size, parameters);
        _root = parameters.Create("arcs.root", 1, size).Initialize(parameters.Random, size, size);
    }

    public ArcTrace Forward(Matrix dependents, Matrix heads, Arena arena) => new(dependents, heads, _bilinear.Forward(dependents, arena));

    public void Predict(ArcTrace trace, TrainingBatch batch, Arena arena)
    {
        for (var sentence = 0; sentence < batch.Sentences.Length; sentence++)
        {
            var tokens = batch.Packed.Lengths[sentence];
            var scores = Score(trace, batch.Packed, sentence, arena).Scores;
            var fixedPoint = new int[tokens * (tokens + 1)];
            for (var token = 0; token < tokens; token++)
            {
                for (var head = 0; head <= tokens; head++)
                {
                    fixedPoint[(token * (tokens + 1)) + head] = (int)(scores.RowSpan(token)[head] * 1000f);
                }
            }

            var decoded = new int[tokens];
            ArcDecoder.Decode(fixedPoint, tokens + 1, tokens, decoded);
            for (var token = 0; token < tokens; token++)
            {
                batch.PredictedHeads[batch.Packed.Row(sentence, token)] = decoded[token];
            }
        }
    }

    /// <summary>Returns the loss; adds to the gradients of the weights, dependents and heads.</summary>
    public double Backward(ArcTrace trace, TrainingBatch batch, float scale, Matrix dependentGradient, Matrix headGradient, int shard, Arena arena)
    {
        var loss = 0.0;
        var queryGradient = arena.TakeZeros(trace.Queries.Rows, trace.Queries.Columns);
        for (var sentence = 0; sentence < batch.Sentences.Length; sentence++)
        {
            if (batch.Sentences[sentence].Heads is not null)
            {
                loss += Sentence(trace, batch, sentence, scale, queryGradient, headGradient, shard, arena);
            }
        }

        _bilinear.Backward(trace.Dependents, queryGradient, dependentGradient, shard, arena);
        return loss;
    }

    private double Sentence(ArcTrace trace, TrainingBatch batch, int sentence, float scale, Matrix queryGradient, Matrix headGradient, int shard, Arena arena)
    {
        var packed = batch.Packed;
        var tokens = packed.Lengths[sentence];
        var (queries, heads, scores) = Score(trace, packed, sentence, arena);
        var loss = 0.0;
        for (var token = 0; token < tokens; token++)
        {
            var row = scores.RowSpan(token);
            row[token + 1] = -1e9f;
            loss += Softmax.Loss(row[..(tokens + 1)], batch.GoldHeads[packed.Row(sentence, token)] + 1, scale);
            row[(tokens + 1)..].Clear();
        }

        var queriesBack = arena.Take(tokens, queries.Columns);
        Gemm.Multiply(scores, heads, queriesBack, accumulate: false);
        var headsBack = arena.TakeZeros(heads.Rows, heads.Columns);
        Gemm.MultiplyTransposed(scores, queries, headsBack, arena);
        Elementwise.Add(headsBack.RowSpan(0), _root.Gradient(shard).RowSpan(0));
        for (var token = 0; token < tokens; token++)
        {
            Elementwise.Add(queriesBack.RowSpan(token), queryGradient.RowSpan(packed.Row(sentence, token)));
            Elementwise.Add(headsBack.RowSpan(token + 1), headGradient.RowSpan(packed.Row(sentence, token)));
        }

        return loss;
    }

    private (Matrix Queries, Matrix Heads, Matrix Scores) Score(ArcTrace trace, PackedBatch packed, int sentence, Arena arena)
    {
        var tokens = packed.Lengths[sentence];
        var columns = TrainableNetwork.Padded(tokens + 1);
        var queries = arena.Take(tokens, trace.Queries.Columns);
        var heads = arena.TakeZeros(columns, trace.Heads.Columns);
        _root.Value.RowSpan(0).CopyTo(heads.RowSpan(0));
        for (var token = 0; token < tokens; token++)
        {
            trace.Queries.RowSpan(packed.Row(sentence, token)).CopyTo(queries.RowSpan(token));
            trace.Heads.RowSpan(packed.Row(sentence, token)).CopyTo(heads.RowSpan(token + 1));
        }

        var transposed = arena.Take(heads.Columns, heads.Rows);
        Gemm.Transpose(heads, transposed);
        var scores = arena.Take(tokens, columns);
        Gemm.Multiply(queries, transposed, scores, accumulate: false);
        return (queries, heads, scores);
    }
}
