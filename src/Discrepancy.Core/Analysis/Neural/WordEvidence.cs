namespace Discrepancy.Analysis;

/// <summary>What the occurrences of a word in a document say of its being part of a name.</summary>
internal sealed class WordEvidence(int types)
{
    private const int One = 1024;
    private const int Limit = 20 * One;
    private readonly long[] _sums = new long[types];
    private long _weights;

    /// <summary>How many occurrences were added.</summary>
    public int Occurrences { get; private set; }

    /// <summary>How much better a type is than no name, in a row of label scores.</summary>
    public static int Of(ReadOnlySpan<int> row, int type) => Math.Max(row[1 + (2 * type)], row[2 + (2 * type)]) - row[0];

    /// <summary>Adds an occurrence; one that is clearly a name weighs more.</summary>
    public void Add(ReadOnlySpan<int> row)
    {
        var best = 0;
        for (var type = 0; type < types; type++)
        {
            best = Math.Max(best, Of(row, type));
        }

        var weight = One + Math.Min(best, Limit);
        for (var type = 0; type < types; type++)
        {
            _sums[type] += (long)Math.Clamp(Of(row, type), -Limit, Limit) * weight;
        }

        _weights += weight;
        Occurrences++;
    }

    /// <summary>The weighted average over the occurrences.</summary>
    public int Average(int type) => (int)(_sums[type] / _weights);
}
