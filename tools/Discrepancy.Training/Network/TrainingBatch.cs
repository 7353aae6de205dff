using Discrepancy.Analysis;
using Discrepancy.Training.Data;
using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Network;

/// <summary>Packed sentences with their gold rows; -1 or 0 where a source does not annotate. Filled with predictions by the network.</summary>
internal sealed class TrainingBatch
{
    public TrainingBatch(IReadOnlyList<LabelledSentence> sentences, Inventory inventory, Func<string, EncodedForm> encode)
    {
        Sentences = [.. sentences.OrderByDescending(sentence => sentence.Forms.Length)];
        InventoryRelations = inventory.Relations;
        Packed = new PackedBatch([.. Sentences.Select(sentence => sentence.Forms.Length)]);
        Forms = new EncodedForm[Packed.Rows];
        GoldTags = new int[Packed.Rows];
        GoldHeads = new int[Packed.Rows];
        GoldRelations = new int[Packed.Rows];
        GoldEntities = new ushort[Packed.Rows];
        PredictedHeads = new int[Packed.Rows];
        PredictedRelations = new int[Packed.Rows];
        for (var s = 0; s < Sentences.Length; s++)
        {
            for (var t = 0; t < Sentences[s].Forms.Length; t++)
            {
                Set(Packed.Row(s, t), Sentences[s], t, inventory, encode);
            }
        }
    }

    /// <summary>The names of the relations, by number.</summary>
    public string[] InventoryRelations { get; }

    public LabelledSentence[] Sentences { get; }

    public PackedBatch Packed { get; }

    public EncodedForm[] Forms { get; }

    public int[] GoldTags { get; }

    /// <summary>Index in the sentence, -1 the root, -2 not annotated.</summary>
    public int[] GoldHeads { get; }

    public int[] GoldRelations { get; }

    public ushort[] GoldEntities { get; }

    public int[] PredictedHeads { get; }

    public int[] PredictedRelations { get; }

    public Matrix PredictedTags { get; set; }

    public Matrix PredictedEntities { get; set; }

    private void Set(int row, LabelledSentence sentence, int token, Inventory inventory, Func<string, EncodedForm> encode)
    {
        Forms[row] = encode(sentence.Forms[token]);
        GoldTags[row] = sentence.Tags is { } tags ? inventory.TagOf(tags[token]) : -1;
        GoldHeads[row] = sentence.Heads is { } heads ? heads[token] : -2;
        GoldRelations[row] = sentence.Relations is { } relations ? inventory.RelationOf(relations[token]) : -1;
        GoldEntities[row] = sentence.Entities is { } entities ? entities[token] : (ushort)0;
    }
}
