using System.Globalization;
using Discrepancy.Analysis;
using Discrepancy.Training.Data;
using Discrepancy.Training.Evaluation;
using Discrepancy.Training.Network;
using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Learning;

/// <summary>Scores the network in floating point on held-out sentences, for the training log.</summary>
internal sealed class DevelopmentScorer(TrainableNetwork network)
{
    private readonly Arena _arena = new();

    public string Syntax(IReadOnlyList<LabelledSentence> sentences)
    {
        int tokens = 0, tags = 0, joint = 0, heads = 0, labelled = 0;
        foreach (var batch in Predict(sentences))
        {
            for (var row = 0; row < batch.Packed.Rows; row++)
            {
                var best = Best(batch.PredictedTags.RowSpan(row)[..network.Inventory.Tags.Length]);
                var sameHead = batch.PredictedHeads[row] == batch.GoldHeads[row];
                tokens++;
                joint += best == batch.GoldTags[row] ? 1 : 0;
                tags += Same(network.Inventory.Tags[best], network.Inventory.Tags[batch.GoldTags[row]], '|') ? 1 : 0;
                heads += sameHead ? 1 : 0;
                labelled += sameHead && Same(batch.InventoryRelations[batch.PredictedRelations[row]], batch.InventoryRelations[batch.GoldRelations[row]], ':') ? 1 : 0;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"UPOS {100.0 * tags / tokens:F2} joint {100.0 * joint / tokens:F2} UAS {100.0 * heads / tokens:F2} LAS {100.0 * labelled / tokens:F2}");
    }

    public string Entities(IReadOnlyList<LabelledSentence> sentences)
    {
        var all = new MatchCounts();
        var types = new MatchCounts[5];
        foreach (ref var type in types.AsSpan())
        {
            type = new MatchCounts();
        }

        foreach (var batch in Predict(sentences))
        {
            for (var s = 0; s < batch.Sentences.Length; s++)
            {
                Count(EntitySpans.Of(EntitySpans.Gold(batch.Sentences[s].Entities!)), EntitySpans.Of(Decode(batch, s)), all, types);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"F1 {all.F1:F2} P {all.Precision:F2} R {all.Recall:F2} person {types[0].F1:F2} organization {types[1].F1:F2} place {types[2].F1:F2}");
    }

    private static void Count(List<(int Start, int End, int Type)> gold, List<(int Start, int End, int Type)> predicted, MatchCounts all, MatchCounts[] types)
    {
        foreach (var span in gold.Where(span => span.Type <= EntityLabels.Place))
        {
            all.Gold++;
            types[span.Type].Gold++;
        }

        foreach (var span in predicted.Where(span => span.Type <= EntityLabels.Place))
        {
            var right = gold.Contains(span) ? 1 : 0;
            all.Predicted++;
            all.Right += right;
            types[span.Type].Predicted++;
            types[span.Type].Right += right;
        }
    }

    private static byte[] Decode(TrainingBatch batch, int sentence)
    {
        var labels = new byte[batch.Packed.Lengths[sentence]];
        var scores = new int[labels.Length * EntityLabels.Count];
        for (var token = 0; token < labels.Length; token++)
        {
            for (var label = 0; label < EntityLabels.Count; label++)
            {
                scores[(token * EntityLabels.Count) + label] = (int)(batch.PredictedEntities.RowSpan(batch.Packed.Row(sentence, token))[label] * 1000f);
            }
        }

        EntityDecoder.Decode(scores, EntityLabels.Count, EntityLabels.Count, labels);
        return labels;
    }

    private IEnumerable<TrainingBatch> Predict(IReadOnlyList<LabelledSentence> sentences)
    {
        foreach (var chunk in sentences.OrderBy(sentence => sentence.Forms.Length).Chunk(32))
        {
            var batch = new TrainingBatch(chunk, network.Inventory, network.Embedding.Encode);
            _arena.Reset();
            network.Predict(batch, _arena);
            yield return batch;
        }
    }

    private static int Best(ReadOnlySpan<float> scores) => Ranking.Best(scores);

    private static bool Same(string left, string right, char separator) => string.Equals(left.Split(separator)[0], right.Split(separator)[0], StringComparison.Ordinal);
}
