using System.Globalization;
using Discrepancy.Training.Data;
using Discrepancy.Training.Network;
using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Learning;

/// <summary>Compares the written gradients with differences of the loss.</summary>
internal sealed class GradientCheck(TrainableNetwork network, IReadOnlyList<LabelledSentence> sentences)
{
    private readonly Arena _arena = new();

    /// <summary>One line a parameter: the relative difference over a few of its values.</summary>
    public void Run(Action<string> log)
    {
        Loss(out var inputGradient, out var batch);
        network.Embedding.AffixTable.Begin();
        for (var row = 0; row < batch.Forms.Length; row++)
        {
            network.Embedding.AddGradient(batch.Forms[row], inputGradient.RowSpan(row));
        }

        Report("affixes", network.Embedding.AffixTable.Values, network.Embedding.AffixTable.Gradients.ToArray(), log);
        foreach (var parameter in network.Parameters.All)
        {
            Report(parameter.Name, parameter.Values, [.. parameter.GradientValues(0)], log);
        }
    }

    private void Report(string name, float[] values, float[] gradient, Action<string> log)
    {
        double difference = 0, size = 0;
        var places = Enumerable.Range(0, values.Length).OrderByDescending(i => MathF.Abs(gradient[i])).Where((_, i) => i % 7 == 0).Take(6);
        foreach (var place in places)
        {
            var before = values[place];
            const float Step = 0.01f;
            values[place] = before + Step;
            var above = Loss(out _, out _);
            values[place] = before - Step;
            var below = Loss(out _, out _);
            values[place] = before;
            var numeric = (above - below) / (2 * Step);
            difference += Math.Abs(numeric - gradient[place]);
            size += Math.Abs(numeric) + Math.Abs(gradient[place]);
        }

        log(string.Create(CultureInfo.InvariantCulture, $"{name} {difference / Math.Max(size, 1e-9):F5} ({size:F4})"));
    }

    private double Loss(out Matrix gradient, out TrainingBatch batch)
    {
        foreach (var parameter in network.Parameters.All)
        {
            parameter.RefreshTranspose();
            parameter.GradientValues(0).AsSpan().Clear();
        }

        _arena.Reset();
        var totals = new LossTotals();
        batch = new TrainingBatch(sentences, network.Inventory, network.Embedding.Encode);
        gradient = network.Train(batch, new LossScale(1f, 1f), 0, new DeterministicRandom(5), _arena, totals);
        return totals.Tags + totals.Arcs + totals.Relations + totals.Entities;
    }
}
