namespace Discrepancy.Analysis;

/// <summary>Turns a form into the 16-bit input row of the encoder: its word vector beside the sum of its affix vectors.</summary>
internal sealed class FormEncoder(EmbeddingTable words, EmbeddingTable affixes)
{
    /// <summary>What one unit of an input is worth.</summary>
    public const float Unit = 1f / 2048;

    public int Columns => words.Columns + affixes.Columns;

    public void Encode(ReadOnlySpan<char> form, Span<short> row)
    {
        Span<int> sums = stackalloc int[Columns];
        sums.Clear();
        var word = words.Find(FormFeatures.Word(form));
        word = word >= 0 ? word : words.Find(FormFeatures.WordWithoutDigits(form));
        words.Add(Math.Max(word, 0), sums);

        Span<ulong> keys = stackalloc ulong[FormFeatures.Count];
        FormFeatures.Affixes(form, keys);
        foreach (var key in keys)
        {
            var affix = key == 0 ? -1 : affixes.Find(key);
            if (affix >= 0)
            {
                affixes.Add(affix, sums[words.Columns..]);
            }
        }

        for (var i = 0; i < sums.Length; i++)
        {
            row[i] = EmbeddingTable.Round(sums[i]);
        }
    }
}
