using System.Collections.Immutable;
using Discrepancy.Alignment;
using Discrepancy.Caching;
using Discrepancy.Claims;
using Discrepancy.Comparison;
using Discrepancy.Extraction;
using Discrepancy.Findings;

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

    /// <summary>Aligners that run beside the built-in ones: they line up the claims of kinds of fact that only the additional extractors know. They must be thread-safe.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<IClaimAligner> AdditionalAligners { get; init; } = [];

    /// <summary>Comparers that run after the built-in ones. They must be thread-safe.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<IClaimComparer> AdditionalComparers { get; init; } = [];

    /// <summary>
    /// Where the claims of documents are kept from one run to the next: a document is read again only when its text, what is known of it or the library has changed.
    /// It changes the time taken, never the report. Not used where there are <see cref="AdditionalExtractors"/>, whose state no key could hold.
    /// </summary>
    /// <value>The default is none: every document is read.</value>
    public IClaimStore? ClaimStore { get; init; }

    /// <summary>
    /// Whether all documents are compared, whatever they tell. Otherwise more than six documents are divided into stories by the words that they share, and
    /// documents of different stories are not compared.
    /// </summary>
    /// <value>The default is false.</value>
    public bool OneStory { get; init; }

    /// <summary>
    /// Who is told how far an analysis has come; it changes nothing of the report. It is called from the threads that do the work, several at
    /// a time, so that a lower count may come after a higher one, and the work waits for it.
    /// </summary>
    /// <value>The default is nobody.</value>
    public IProgress<AnalysisProgress>? Progress { get; init; }

    /// <summary>
    /// The level of the findings of a kind, in place of that of their relation. <see cref="Level.None"/> turns them off: they are still in the report, for
    /// those who ask for everything. What is compatible stays at that level, and a possible contradiction is never raised above a note.
    /// </summary>
    /// <value>The default is none: each relation has its level.</value>
    public ImmutableDictionary<ClaimKind, Level> KindLevels { get; init; } = ImmutableDictionary<ClaimKind, Level>.Empty;

    /// <summary>The same by <see cref="Finding.Rule"/>; a rule's level goes before that of its kind.</summary>
    /// <value>The default is none: each relation has its level.</value>
    public ImmutableDictionary<string, Level> RuleLevels { get; init; } = ImmutableDictionary<string, Level>.Empty;

    /// <summary>Names of persons, bodies and things that are all right for one: those of one set do not clash. Case and marks on letters make no difference.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ImmutableArray<string>> NameAliases { get; init; } = [];

    /// <summary>The same for names of places.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ImmutableArray<string>> PlaceAliases { get; init; } = [];
}
