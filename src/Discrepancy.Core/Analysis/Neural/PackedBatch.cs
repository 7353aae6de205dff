namespace Discrepancy.Analysis;

/// <summary>
/// Sentences side by side: row <c>Offsets[t] + b</c> holds token t of sentence b. Sentences come longest first, so that
/// those that reach step t are the first <c>Active[t]</c>.
/// </summary>
internal sealed class PackedBatch
{
    /// <summary>Packs sentences of the given lengths, which must not rise.</summary>
    public PackedBatch(IReadOnlyList<int> lengths)
    {
        Lengths = [.. lengths];
        Steps = lengths.Count == 0 ? 0 : lengths[0];
        Offsets = new int[Steps + 1];
        Active = new int[Steps];
        var active = lengths.Count;
        for (var step = 0; step < Steps; step++)
        {
            while (lengths[active - 1] <= step)
            {
                active--;
            }

            Active[step] = active;
            Offsets[step + 1] = Offsets[step] + active;
        }

        Reversed = new int[Rows];
        for (var sentence = 0; sentence < Lengths.Length; sentence++)
        {
            for (var token = 0; token < Lengths[sentence]; token++)
            {
                Reversed[Row(sentence, token)] = Row(sentence, Lengths[sentence] - 1 - token);
            }
        }
    }

    /// <summary>The length of each sentence.</summary>
    public int[] Lengths { get; }

    /// <summary>The length of the longest sentence.</summary>
    public int Steps { get; }

    /// <summary>The first row of each step, and the count of rows at the end.</summary>
    public int[] Offsets { get; }

    /// <summary>How many sentences reach each step.</summary>
    public int[] Active { get; }

    /// <summary>The row of the mirrored token of the same sentence: its own inverse.</summary>
    public int[] Reversed { get; }

    /// <summary>The count of tokens.</summary>
    public int Rows => Offsets[Steps];

    /// <summary>The row of a token.</summary>
    public int Row(int sentence, int token) => Offsets[token] + sentence;
}
