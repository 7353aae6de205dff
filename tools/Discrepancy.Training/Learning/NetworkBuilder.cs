using Discrepancy.Analysis;
using Discrepancy.Training.Data;
using Discrepancy.Training.Network;

namespace Discrepancy.Training.Learning;

/// <summary>Builds an untrained network over the words, affixes, tags and relations of a corpus.</summary>
internal static class NetworkBuilder
{
    public const int Shards = 2;
    private const int FewestForms = 3;
    private const int FewestAffixes = 3;

    public static TrainableNetwork Build(IReadOnlyList<LabelledSentence> train, string vectorPath, NetworkOptions options)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var wanted = new HashSet<ulong>();
        foreach (var form in train.SelectMany(sentence => sentence.Forms))
        {
            var lower = form.ToLowerInvariant();
            counts[lower] = counts.GetValueOrDefault(lower) + 1;
            wanted.Add(FormFeatures.Word(form));
        }

        var vectors = GloveReader.Read(vectorPath, options.Words, wanted);
        var parameters = new ParameterSet(Shards, options.Seed);
        var embedding = new WordEmbedding(vectors, AffixKeys(train), counts, options, parameters.Random);
        return new TrainableNetwork(embedding, Inventory.Of(train), options, parameters);
    }

    /// <summary>The keys that occur often enough, in order of first occurrence.</summary>
    private static ulong[] AffixKeys(IReadOnlyList<LabelledSentence> train)
    {
        var counts = new Dictionary<ulong, (int Count, int Kind)>();
        var order = new List<ulong>();
        var keys = new ulong[FormFeatures.Count];
        foreach (var form in train.SelectMany(sentence => sentence.Forms))
        {
            FormFeatures.Affixes(form, keys);
            for (var kind = 0; kind < keys.Length; kind++)
            {
                if (!counts.TryGetValue(keys[kind], out var entry))
                {
                    order.Add(keys[kind]);
                }

                counts[keys[kind]] = (entry.Count + 1, kind);
            }
        }

        return [.. order.Where(key => key != 0 && counts[key].Count >= (counts[key].Kind == 0 ? FewestForms : FewestAffixes))];
    }
}
