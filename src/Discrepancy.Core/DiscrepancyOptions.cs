using System.Collections.Immutable;
using Discrepancy.Comparison;
using Discrepancy.Extraction;

namespace Discrepancy;

/// <summary>How a <see cref="DiscrepancyPipeline"/> works. The defaults work; every value is checked when it is set.</summary>
public sealed record DiscrepancyOptions
{
    private readonly int _maxDegreeOfParallelism = Environment.ProcessorCount;

    /// <summary>How many documents are read, and how many stages over all documents run, at a time; it changes the time taken, never the report.</summary>
    /// <value>The default is the number of processors.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get => _maxDegreeOfParallelism;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxDegreeOfParallelism = value;
        }
    }

    /// <summary>Extractors that run after the built-in ones. They must be thread-safe.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<IClaimExtractor> AdditionalExtractors { get; init; } = [];

    /// <summary>Comparers that run after the built-in ones. They must be thread-safe.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<IClaimComparer> AdditionalComparers { get; init; } = [];

    /// <summary>
    /// Who is told how far an analysis has come; it changes nothing of the report. It is called from the threads that do the work, several at
    /// a time, so that a lower count may come after a higher one, and the work waits for it.
    /// </summary>
    /// <value>The default is nobody.</value>
    public IProgress<AnalysisProgress>? Progress { get; init; }
}
