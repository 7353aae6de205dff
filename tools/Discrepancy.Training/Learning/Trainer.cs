using System.Diagnostics;
using System.Globalization;
using Discrepancy.Training.Data;
using Discrepancy.Training.Network;
using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Learning;

/// <summary>Trains a network: two shards of each batch run side by side, and their gradients are added in a fixed order.</summary>
internal sealed class Trainer(TrainableNetwork network, NetworkOptions options, Action<string> log)
{
    private readonly Arena[] _arenas = [new(), new()];
    private readonly DeterministicRandom[] _randoms = [new(options.Seed + 1), new(options.Seed + 2)];
    private readonly DeterministicRandom _order = new(options.Seed + 3);
    private readonly SparseTable[] _tables = [network.Embedding.Correction, network.Embedding.AffixTable];

    /// <summary>Trains for all epochs; <paramref name="afterEpoch"/> is called with the count of epochs done.</summary>
    public void Train(IReadOnlyList<LabelledSentence> sentences, Action<int> afterEpoch)
    {
        var optimizer = new AdamOptimizer(network.Parameters.All, _tables, NetworkBuilder.Shards);
        foreach (var parameter in network.Parameters.All)
        {
            parameter.RefreshTranspose();
        }

        var steps = options.Epochs * ((sentences.Count + options.BatchSentences - 1) / options.BatchSentences);
        var step = 0;
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            var clock = Stopwatch.StartNew();
            var totals = new[] { new LossTotals(), new LossTotals() };
            foreach (var batch in Batches(sentences))
            {
                TrainBatch(batch, totals);
                optimizer.Step(RateAt(step, steps), options.Decay);
                step++;
            }

            log(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch} {clock.Elapsed.TotalSeconds:F0}s tags {totals.Sum(t => t.Tags):F0} arcs {totals.Sum(t => t.Arcs):F0} relations {totals.Sum(t => t.Relations):F0} entities {totals.Sum(t => t.Entities):F0}"));
            afterEpoch(epoch);
        }
    }

    private float RateAt(int step, int steps)
    {
        const int WarmUp = 200;
        var warm = Math.Min(1f, (step + 1f) / WarmUp);
        return options.Rate * warm * Math.Max(0.01f, 1f - ((float)step / steps));
    }

    /// <summary>Batches of sentences of like length, in random order.</summary>
    private List<LabelledSentence[]> Batches(IReadOnlyList<LabelledSentence> sentences)
    {
        const int PoolBatches = 50;
        var shuffled = sentences.Select(sentence => Augmentation.Vary(sentence, _order)).ToArray();
        _order.Shuffle(shuffled);
        var batches = new List<LabelledSentence[]>();
        foreach (var pool in shuffled.Chunk(options.BatchSentences * PoolBatches))
        {
            batches.AddRange(pool.OrderBy(sentence => sentence.Forms.Length).Chunk(options.BatchSentences));
        }

        _order.Shuffle(batches);
        return batches;
    }

    private void TrainBatch(LabelledSentence[] sentences, LossTotals[] totals)
    {
        var scale = new LossScale(
            1f / Math.Max(1, sentences.Where(s => s.Tags is not null).Sum(s => s.Forms.Length)),
            options.EntityWeight / Math.Max(1, sentences.Where(s => s.Entities is not null).Sum(s => s.Forms.Length)));
        var batches = new TrainingBatch[NetworkBuilder.Shards];
        var gradients = new Matrix[NetworkBuilder.Shards];
        for (var shard = 0; shard < batches.Length; shard++)
        {
            var random = _randoms[shard];
            var part = sentences.Where((_, index) => index % NetworkBuilder.Shards == shard).ToArray();
            batches[shard] = new TrainingBatch(part, network.Inventory, form => WordEmbedding.Thin(network.Embedding.Encode(form), random));
        }

        Parallel.For(0, batches.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, shard =>
        {
            _arenas[shard].Reset();
            if (batches[shard].Sentences.Length > 0)
            {
                gradients[shard] = network.Train(batches[shard], scale, shard, _randoms[shard], _arenas[shard], totals[shard]);
            }
        });

        network.Embedding.Correction.Begin();
        network.Embedding.AffixTable.Begin();
        for (var shard = 0; shard < batches.Length; shard++)
        {
            for (var row = 0; row < batches[shard].Forms.Length; row++)
            {
                network.Embedding.AddGradient(batches[shard].Forms[row], gradients[shard].RowSpan(row));
            }
        }
    }
}
