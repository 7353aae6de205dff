using Discrepancy.Analysis;
using Discrepancy.Training.Network;
using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Export;

/// <summary>Writes a trained network in 8 bits, in the order in which the library reads it.</summary>
internal static class NetworkWriter
{
    public static void Write(TrainableNetwork network, ModelStream stream)
    {
        stream.Write(network.Inventory.Tags);
        stream.Write(network.Inventory.Relations);
        WriteTable(network.Embedding.Vectors.Keys, network.Embedding.WordSize, row => WordVector(network.Embedding, row), stream);
        WriteTable(network.Embedding.AffixKeys, network.Embedding.AffixTable.Columns, row => network.Embedding.AffixTable.Row(row).ToArray(), stream);
        var all = network.Parameters.All.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        foreach (var layer in new[] { "lower", "upper" })
        {
            WriteLayer(stream, [all[layer + ".f.x.w"], all[layer + ".b.x.w"]], [all[layer + ".f.x.b"], all[layer + ".b.x.b"]]);
            WriteLayer(stream, [all[layer + ".f.h"]], []);
            WriteLayer(stream, [all[layer + ".b.h"]], []);
        }

        WriteLayer(stream, [all["tags.w"]], [all["tags.b"]]);
        WriteLayer(stream, [all["projection.w"]], [all["projection.b"]]);
        stream.Write(network.PartSizes.ToArray());
        WriteLayer(stream, [all["arcs.w"]], [all["arcs.b"]]);
        stream.Write(all["arcs.root"].Values);
        WriteLayer(stream, [all["relations.w"]], [all["relations.b"]]);
        stream.Write(all["relations.root"].Values);
        WriteLayer(stream, [all["entities.w"]], [all["entities.b"]]);
    }

    private static float[] WordVector(WordEmbedding embedding, int row)
    {
        var vector = embedding.Vectors.Row(row).ToArray();
        Elementwise.Add(embedding.Correction.Row(row), vector);
        return vector;
    }

    private static void WriteTable(ulong[] keys, int columns, Func<int, float[]> vector, ModelStream stream)
    {
        var values = new sbyte[keys.Length * columns];
        var multipliers = new int[keys.Length];
        for (var row = 0; row < keys.Length; row++)
        {
            var scale = Quantizer.Round(vector(row), values.AsSpan(row * columns, columns));
            multipliers[row] = (int)MathF.Round(scale / FormEncoder.Unit * EmbeddingTable.MultiplierOne);
        }

        stream.Write(keys);
        stream.Write(values);
        stream.Write(multipliers);
    }

    /// <summary>Writes layers of the same inputs as one, their outputs behind each other.</summary>
    private static void WriteLayer(ModelStream stream, Parameter[] weights, Parameter[] bias)
    {
        var inputs = weights[0].Rows;
        var outputs = weights.Sum(weight => weight.Columns);
        var values = new sbyte[inputs * outputs];
        var scales = new float[outputs];
        var output = 0;
        var row = new float[inputs];
        foreach (var weight in weights)
        {
            for (var column = 0; column < weight.Columns; column++, output++)
            {
                for (var input = 0; input < inputs; input++)
                {
                    row[input] = weight.Values[(input * weight.Columns) + column];
                }

                scales[output] = Quantizer.Round(row, values.AsSpan(output * inputs, inputs));
            }
        }

        stream.Write(inputs);
        stream.Write(values);
        stream.Write(scales);
        stream.Write(bias.Length == 0 ? new float[outputs] : [.. bias.SelectMany(b => b.Values)]);
    }
}
