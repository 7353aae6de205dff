using Discrepancy.Analysis;
using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Network;

/// <summary>
/// Turns forms into input rows: a word vector (GloVe's, fixed, plus a learnt correction) beside the sum of learnt vectors
/// of affixes and shape. Rare words lose their correction or their whole vector at random, so that unseen words are met in training.
/// </summary>
internal sealed class WordEmbedding
{
    private readonly Dictionary<string, EncodedForm> _cache = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts;

    public WordEmbedding(VectorTable vectors, ulong[] affixKeys, Dictionary<string, int> counts, NetworkOptions options, DeterministicRandom random)
    {
        Vectors = vectors;
        Words = vectors.Index;
        AffixKeys = affixKeys;
        Affixes = new HashIndex(affixKeys);
        _counts = counts;
        WordSize = vectors.Columns;
        Correction = new SparseTable("words", vectors.Rows, WordSize);
        AffixTable = new SparseTable("affixes", affixKeys.Length, options.AffixSize);
        var bound = MathF.Sqrt(3f / options.AffixSize) * 0.3f;
        foreach (ref var value in AffixTable.Values.AsSpan())
        {
            value = ((2f * random.NextSingle()) - 1f) * bound;
        }
    }

    public VectorTable Vectors { get; }

    public ulong[] AffixKeys { get; }

    public SparseTable Correction { get; }

    public SparseTable AffixTable { get; }

    public int WordSize { get; }

    public int Columns => WordSize + AffixTable.Columns;

    private HashIndex Words { get; }

    private HashIndex Affixes { get; }

    /// <summary>Encodes a form; not thread-safe.</summary>
    public EncodedForm Encode(string form)
    {
        if (_cache.TryGetValue(form, out var encoded))
        {
            return encoded;
        }

        var row = Words.Find(FormFeatures.Word(form));
        row = row >= 0 ? row : Words.Find(FormFeatures.WordWithoutDigits(form));
        Span<ulong> keys = stackalloc ulong[FormFeatures.Count];
        FormFeatures.Affixes(form, keys);
        var affixes = new int[FormFeatures.Count];
        for (var i = 0; i < affixes.Length; i++)
        {
            affixes[i] = keys[i] == 0 ? -1 : Affixes.Find(keys[i]);
        }

        encoded = new EncodedForm(Math.Max(row, 0), affixes, _counts.GetValueOrDefault(form.ToLowerInvariant()));
        _cache.Add(form, encoded);
        return encoded;
    }

    /// <summary>Drops parts of a form at random, more of rare ones.</summary>
    public static EncodedForm Thin(EncodedForm form, DeterministicRandom random)
    {
        var rare = 1f / (1f + form.Count);
        var word = random.NextSingle() < 0.25f * rare + 0.01f ? 0 : form.Word;
        var affixes = new int[form.Affixes.Length];
        for (var i = 0; i < affixes.Length; i++)
        {
            affixes[i] = random.NextSingle() < (i == 0 ? rare : 0.03f) ? -1 : form.Affixes[i];
        }

        return new EncodedForm(word, affixes, form.Count) { HasCorrection = random.NextSingle() >= rare };
    }

    public void Fill(EncodedForm form, Span<float> row)
    {
        var word = row[..WordSize];
        Vectors.Row(form.Word).CopyTo(word);
        if (form.HasCorrection)
        {
            Elementwise.Add(Correction.Row(form.Word), word);
        }

        var affixes = row[WordSize..];
        affixes.Clear();
        foreach (var affix in form.Affixes)
        {
            if (affix >= 0)
            {
                Elementwise.Add(AffixTable.Row(affix), affixes);
            }
        }
    }

    public void AddGradient(EncodedForm form, ReadOnlySpan<float> gradient)
    {
        if (form.HasCorrection)
        {
            Correction.AddGradient(form.Word, gradient[..WordSize]);
        }

        foreach (var affix in form.Affixes)
        {
            if (affix >= 0)
            {
                AffixTable.AddGradient(affix, gradient[WordSize..]);
            }
        }
    }
}
