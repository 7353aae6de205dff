using System.Collections.Immutable;
using Discrepancy.Caching;
using Discrepancy.Claims;
using Discrepancy.Clustering;
using Discrepancy.Comparison;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy;

/// <summary>
/// Reads what several documents assert and tells where they do not tell the same thing: analysis, extraction, resolution,
/// alignment and comparison, one after the other. Immutable and thread-safe; the same documents give the same report.
/// </summary>
public sealed class DiscrepancyPipeline
{
    /// <summary>A document is read, and it is lined up with the others.</summary>
    private const int StepsOfADocument = 2;

    private readonly DiscrepancyOptions _options;
    private readonly StoryClusterer _clusterer = new();
    private readonly ClaimReader _reader;
    private readonly StoryReader _stories;
    private readonly FindingLevels _levels;
    private readonly AcceptedNames _aliases;

    /// <summary>Makes a pipeline.</summary>
    /// <param name="options">How it works; null for the defaults.</param>
    public DiscrepancyPipeline(DiscrepancyOptions? options = null)
    {
        _options = options ?? new DiscrepancyOptions();
        _levels = new FindingLevels(_options.KindLevels, _options.RuleLevels);
        _aliases = new AcceptedNames(_options.NameAliases, _options.PlaceAliases);
        // What code of the user's own gives depends on what nobody here can tell apart.
        var store = _options.AdditionalExtractors.IsEmpty ? _options.ClaimStore : null;
        _reader = new ClaimReader(_options.AdditionalExtractors, store is null ? null : new ClaimCache(store));
        _stories = new StoryReader(_reader, CreateComparer(store));
    }

    /// <summary>Analyses documents about one event.</summary>
    /// <param name="documents">The documents; their paths must differ. One document is compared with itself only.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <exception cref="ArgumentException">Two documents have one path.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public DiscrepancyReport Analyze(IReadOnlyList<SourceDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var repeated = documents.GroupBy(document => document.Path, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any());
        if (repeated is not null)
        {
            throw new ArgumentException($"Two documents have the path '{repeated.Key}'.", nameof(documents));
        }

        ImmutableArray<SourceDocument> sorted = [.. documents.OrderBy(document => document.Path, StringComparer.Ordinal)];
        var steps = new ProgressSteps(_options.Progress, sorted.Length * StepsOfADocument);
        var (stories, claims) = FindKept(sorted, steps, cancellationToken);
        return Report(sorted, stories, claims, steps, cancellationToken);
    }

    /// <summary>
    /// Analyses documents about one event as they arrive. Up to <see cref="DiscrepancyOptions.MaxDegreeOfParallelism"/> of them are read at a time, and no more
    /// are asked for until one is done; the order in which they come changes nothing. When the last has come, their claims are lined up.
    /// </summary>
    /// <param name="documents">The documents; their paths must differ. What the stream throws ends the analysis and is thrown again.</param>
    /// <param name="progress">Who is told how far it has come, as <see cref="DiscrepancyOptions.Progress"/> is; null for that one.</param>
    /// <param name="cancellationToken">Ends the analysis early; the stream is given it too, and one that does not heed it is waited for.</param>
    /// <returns>The report that <see cref="Analyze"/> makes of the same documents.</returns>
    /// <exception cref="ArgumentException">Two documents have one path.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<DiscrepancyReport> AnalyzeAsync(IAsyncEnumerable<SourceDocument> documents, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);

        var steps = new ProgressSteps(progress ?? _options.Progress, 0);
        var arrived = new ArrivedDocuments();
        await Parallel.ForEachAsync(documents, Parallelism(cancellationToken), (document, token) =>
        {
            arrived.Add(document);
            steps.Expect(StepsOfADocument);
            arrived.AddClaims(document, _reader.FindKept(document) ?? _reader.Read(document, token));
            steps.Step();
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);
        var sorted = arrived.Sorted;
        return await Task.Run(() => Report(sorted, Stories(sorted, cancellationToken), [.. sorted.Select(document => (ImmutableArray<Claim>?)arrived.ClaimsOf(document))], steps, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    // Where comparers or aligners of the user's own run each time, how the library lined claims up is still worth keeping.
    private StoryComparer CreateComparer(IClaimStore? store)
    {
        var isBuiltIn = _options.AdditionalAligners.IsEmpty && _options.AdditionalComparers.IsEmpty;
        var aligner = new StoryAligner(_options.AdditionalAligners, store is null || isBuiltIn ? null : StoryCaches.OfAlignments(store));
        return new StoryComparer(aligner, _options.AdditionalComparers, store is not null && isBuiltIn ? StoryCaches.OfComparisons(store) : null);
    }

    private DiscrepancyReport Report(
        ImmutableArray<SourceDocument> sorted,
        ImmutableArray<ImmutableArray<int>> stories,
        ImmutableArray<Claim>?[] known,
        ProgressSteps steps,
        CancellationToken cancellationToken)
    {
        var compared = _stories.Compare(sorted, stories, known, Parallelism(cancellationToken), steps);
        ImmutableArray<Claim>[] claims = [.. known.Select(list => list!.Value)];

        return new DiscrepancyReport
        {
            Documents = Summarize(sorted, claims, stories),
            Findings = Select(compared.SelectMany(story => story.Findings)),
            Claims = [.. claims.SelectMany(list => list)],
            Abstentions = [.. compared.SelectMany(story => story.Abstentions)],
        };
    }

    private static ImmutableArray<DocumentSummary> Summarize(ImmutableArray<SourceDocument> documents, ImmutableArray<Claim>[] claims, ImmutableArray<ImmutableArray<int>> stories)
    {
        var summaries = new DocumentSummary[documents.Length];
        foreach (var (index, story) in stories.Index())
        {
            foreach (var i in story)
            {
                summaries[i] = new DocumentSummary(documents[i], claims[i].Length) { Story = index + 1 };
            }
        }

        return [.. summaries];
    }

    // The documents are divided while it is found what is kept of them.
    private (ImmutableArray<ImmutableArray<int>> Stories, ImmutableArray<Claim>?[] Claims) FindKept(
        ImmutableArray<SourceDocument> documents,
        ProgressSteps steps,
        CancellationToken cancellationToken)
    {
        ImmutableArray<ImmutableArray<int>> stories = [];
        var claims = new ImmutableArray<Claim>?[documents.Length];
        Parallel.For(-1, documents.Length, Parallelism(cancellationToken), i =>
        {
            if (i < 0)
            {
                stories = Stories(documents, cancellationToken);
                return;
            }

            claims[i] = _reader.FindKept(documents[i]);
            steps.Step(claims[i] is null ? 0 : 1);
        });
        return (stories, claims);
    }

    private ImmutableArray<ImmutableArray<int>> Stories(ImmutableArray<SourceDocument> documents, CancellationToken cancellationToken) =>
        _options.OneStory ? [[.. Enumerable.Range(0, documents.Length)]] : _clusterer.Cluster(documents, cancellationToken);

    private ParallelOptions Parallelism(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = _options.MaxDegreeOfParallelism, CancellationToken = cancellationToken };

    // What is told twice is left out before levels are set: a rule that is turned off must not bring back what it told better.
    private ImmutableArray<Finding> Select(IEnumerable<Finding> findings) =>
        Sort(RepeatedFindings.LeaveOut(Sort(findings.DistinctBy(finding => finding.Id, StringComparer.Ordinal))).Select(finding => _levels.Apply(_aliases.Apply(finding))));

    private static ImmutableArray<Finding> Sort(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderByDescending(finding => finding.Level)
            .ThenByDescending(finding => finding.Confidence)
            .ThenBy(finding => finding.Kind)
            .ThenBy(finding => finding.Topic, StringComparer.Ordinal)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal),
    ];
}
