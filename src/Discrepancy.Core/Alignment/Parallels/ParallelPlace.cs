namespace Discrepancy.Alignment;

/// <summary>A place where two parallel sentences differ: ranges of word indexes, ends excluded; one of them may be empty.</summary>
/// <param name="Left">Where it is in the left sentence.</param>
/// <param name="Right">Where it is in the right sentence.</param>
internal readonly record struct ParallelPlace(Range Left, Range Right);
