using System.Collections.Immutable;
using Discrepancy.Analysis;
using Discrepancy.Caching;
using Discrepancy.Claims;
using Discrepancy.Clustering;
using Discrepancy.Comparison;
using Discrepancy.Extraction;
using Discrepancy.Findings;
using Discrepancy.Resolution;
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
    private readonly DocumentAnalyzer _analyzer = new();
    private readonly ImmutableArray<IClaimExtractor> _extractors;
    private readonly ImmutableArray<IClaimResolver> _resolvers =
        [new AttributionResolver(), new PersonResolver(), new CoreferenceResolver(), new DateResolver(), new NameResolver(), new DuplicateMerger()];
    private readonly StoryClusterer _clusterer = new();
    private readonly StoryComparer _comparer;
    private readonly FindingLevels _levels;
    private readonly AcceptedNames _aliases;
    private readonly ClaimCache? _cache;

    /// <summary>Makes a pipeline.</summary>
    /// <param name="options">How it works; null for the defaults.</param>
    public DiscrepancyPipeline(DiscrepancyOptions? options = null)
    {
        _options = options ?? new DiscrepancyOptions();
        _levels = new FindingLevels(_options.KindLevels, _options.RuleLevels);
        _aliases = new AcceptedNames(_options.NameAliases, _options.PlaceAliases);
        // What extractors of the user's own give depends on what nobody here can tell apart.
        _cache = _options is { ClaimStore: { } store, AdditionalExtractors.IsEmpty: true } ? new ClaimCache(store) : null;
        _extractors =
        [
            new PersonExtractor(), new OrganizationExtractor(), new DateExtractor(), new DurationExtractor(), new QuantityExtractor(), new PlaceExtractor(),
            new StatementExtractor(), new PropositionExtractor(), new NameExtractor(),
            .. _options.AdditionalExtractors,
        ];
        var aligner = new StoryAligner(_options.AdditionalAligners, _cache is null ? null : new AlignmentCache(_options.ClaimStore!));
        _comparer = new StoryComparer(aligner, _options.AdditionalComparers);
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
        var (stories, claims) = Read(sorted, steps, cancellationToken);
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
            arrived.AddClaims(document, ReadClaims(document, token));
            steps.Step();
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);
        var sorted = arrived.Sorted;
        return await Task.Run(() => Report(sorted, Stories(sorted, cancellationToken), [.. sorted.Select(arrived.ClaimsOf)], steps, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private DiscrepancyReport Report(
        ImmutableArray<SourceDocument> sorted,
        ImmutableArray<ImmutableArray<int>> stories,
        ImmutableArray<Claim>[] claims,
        ProgressSteps steps,
        CancellationToken cancellationToken)
    {
        ImmutableArray<StoryClaims> told = [.. stories.Select(story => new StoryClaims([.. story.Select(i => sorted[i])], [.. story.SelectMany(i => claims[i])]))];
        var compared = _comparer.Compare(told, Parallelism(cancellationToken), steps);

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

    // What divides the documents is one more piece of the work, and the first: it takes longer than a document whose claims are kept.
    private (ImmutableArray<ImmutableArray<int>> Stories, ImmutableArray<Claim>[] Claims) Read(ImmutableArray<SourceDocument> documents, ProgressSteps steps, CancellationToken cancellationToken)
    {
        ImmutableArray<ImmutableArray<int>> stories = [];
        var claims = new ImmutableArray<Claim>[documents.Length];
        Parallel.For(-1, documents.Length, Parallelism(cancellationToken), i =>
        {
            if (i < 0)
            {
                stories = Stories(documents, cancellationToken);
                return;
            }

            claims[i] = ReadClaims(documents[i], cancellationToken);
            steps.Step();
        });
        return (stories, claims);
    }

    private ImmutableArray<ImmutableArray<int>> Stories(ImmutableArray<SourceDocument> documents, CancellationToken cancellationToken) =>
        _options.OneStory ? [[.. Enumerable.Range(0, documents.Length)]] : _clusterer.Cluster(documents, cancellationToken);

    private ImmutableArray<Claim> ReadClaims(SourceDocument document, CancellationToken cancellationToken) =>
        _cache?.GetOrRead(document, read => ExtractClaims(read, cancellationToken)) ?? ExtractClaims(document, cancellationToken);

    private ImmutableArray<Claim> ExtractClaims(SourceDocument document, CancellationToken cancellationToken)
    {
        var analyzed = _analyzer.Analyze(document, cancellationToken);
        ImmutableArray<Claim> claims =
        [
            .. _extractors.SelectMany(extractor => extractor.Extract(analyzed)).StopOn(cancellationToken).OrderBy(claim => claim.Span.Span).ThenBy(claim => claim.Kind),
        ];
        return _resolvers.StopOn(cancellationToken).Aggregate(claims, (current, resolver) => resolver.Resolve(analyzed, current));
    }

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
