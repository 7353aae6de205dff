namespace Discrepancy.Evaluation.Unrelated;

/// <summary>The SplitMix64 generator: the same numbers on every machine and in every version of .NET. Not thread-safe.</summary>
/// <param name="seed">Where it begins.</param>
internal sealed class PseudoRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, and without, <paramref name="limit"/>.</summary>
    public int Next(int limit) => (int)(Next() % (ulong)limit);

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
