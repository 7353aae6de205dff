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
    private readonly StoryAligner _aligner;
    private readonly ImmutableArray<IClaimComparer> _comparers;
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
        _aligner = new StoryAligner(_options.AdditionalAligners, _cache is null ? null : new AlignmentCache(_options.ClaimStore!));
        _comparers =
        [
            new PersonNameComparer(), new NameSpellingComparer(), new TitleRankComparer(), new TitleSpellingComparer(), new TitleTenureComparer(),
            new AgeComparer(), new DateComparer(), new VagueDateComparer(), new QuantityComparer(), new PlaceComparer(), new QuotationWordsComparer(), new QuotedTextComparer(),
            new WordingComparer(), new PolarityComparer(), new StatusComparer(), new OriginComparer(), new AttributionComparer(), new PartComparer(),
            .. _options.AdditionalComparers,
        ];
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
        return Report(sorted, ReadClaims(sorted, steps, cancellationToken), steps, cancellationToken);
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
        return await Task.Run(() => Report(sorted, [.. sorted.Select(arrived.ClaimsOf)], steps, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private DiscrepancyReport Report(ImmutableArray<SourceDocument> sorted, ImmutableArray<Claim>[] claims, ProgressSteps steps, CancellationToken cancellationToken)
    {
        var stories = _options.OneStory ? [[.. Enumerable.Range(0, sorted.Length)]] : _clusterer.Cluster(sorted, cancellationToken);
        var alignments = Align([.. stories.Select(story => new StoryClaims([.. story.Select(i => sorted[i])], [.. story.SelectMany(i => claims[i])]))], steps, cancellationToken);

        return new DiscrepancyReport
        {
            Documents = Summarize(sorted, claims, stories),
            Findings = Compare(alignments, cancellationToken),
            Claims = [.. claims.SelectMany(list => list)],
            Abstentions = [.. alignments.SelectMany(alignment => alignment.Abstentions)],
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

    private ImmutableArray<Claim>[] ReadClaims(ImmutableArray<SourceDocument> documents, ProgressSteps steps, CancellationToken cancellationToken)
    {
        var claims = new ImmutableArray<Claim>[documents.Length];
        Parallel.For(0, documents.Length, Parallelism(cancellationToken), i =>
        {
            claims[i] = ReadClaims(documents[i], cancellationToken);
            steps.Step();
        });
        return claims;
    }

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

    // The largest first: the last to be done should be a small one. One story alone has its aligners run at a time.
    private ImmutableArray<ClaimAlignment> Align(ImmutableArray<StoryClaims> stories, ProgressSteps steps, CancellationToken cancellationToken)
    {
        var alignments = new ImmutableArray<ClaimAlignment>[stories.Length];
        int[] order = [.. Enumerable.Range(0, stories.Length).OrderByDescending(i => stories[i].Claims.Length)];
        var inner = Parallelism(cancellationToken);
        inner.MaxDegreeOfParallelism = stories.Length > 1 ? 1 : inner.MaxDegreeOfParallelism;
        Parallel.ForEach(order, Parallelism(cancellationToken), i => alignments[i] = _aligner.Align(stories[i], inner, steps));
        cancellationToken.ThrowIfCancellationRequested();
        return [.. alignments.SelectMany(story => story)];
    }

    private ParallelOptions Parallelism(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = _options.MaxDegreeOfParallelism, CancellationToken = cancellationToken };

    // What is told twice is left out before levels are set: a rule that is turned off must not bring back what it told better.
    private ImmutableArray<Finding> Compare(ImmutableArray<ClaimAlignment> alignments, CancellationToken cancellationToken)
    {
        ImmutableArray<ClaimGroup> groups = [.. alignments.SelectMany(alignment => alignment.Groups)];
        var compared = new ImmutableArray<Finding>[groups.Length];
        Parallel.For(0, groups.Length, Parallelism(cancellationToken), i => compared[i] = Compare(groups[i], cancellationToken));
        var findings = compared.SelectMany(list => list).DistinctBy(finding => finding.Id, StringComparer.Ordinal);
        return Sort(RepeatedFindings.LeaveOut(Sort(findings)).Select(finding => _levels.Apply(_aliases.Apply(finding))));
    }

    private static ImmutableArray<Finding> Sort(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderByDescending(finding => finding.Level)
            .ThenByDescending(finding => finding.Confidence)
            .ThenBy(finding => finding.Kind)
            .ThenBy(finding => finding.Topic, StringComparer.Ordinal)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal),
    ];

    private ImmutableArray<Finding> Compare(ClaimGroup group, CancellationToken cancellationToken)
    {
        ImmutableArray<Finding> findings = [.. _comparers.SelectMany(comparer => comparer.Compare(group)).StopOn(cancellationToken)];
        return findings.IsEmpty && Agreements.Of(group) is { } agreement ? [agreement] : findings;
    }
}
