using System.Collections.Immutable;
using Discrepancy.Alignment;
using Discrepancy.Analysis;
using Discrepancy.Caching;
using Discrepancy.Claims;
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
    private readonly DiscrepancyOptions _options;
    private readonly DocumentAnalyzer _analyzer = new();
    private readonly ImmutableArray<IClaimExtractor> _extractors;
    private readonly ImmutableArray<IClaimResolver> _resolvers =
        [new AttributionResolver(), new PersonResolver(), new CoreferenceResolver(), new DateResolver(), new NameResolver(), new DuplicateMerger()];
    private readonly ImmutableArray<IClaimAligner> _aligners;
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
        _aligners =
        [
            new PersonAligner(), new SlotAligner(), new QuotationAligner(), new QuotedTextAligner(), new NameAligner(),
            new ParallelAligner(), new EventAligner(), new OriginAligner(), new HolderAligner(), new PartAligner(), new OrdinalAligner(), new DatedCountAligner(), new VagueDateAligner(),
            .. _options.AdditionalAligners,
        ];
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
        var steps = new ProgressSteps(_options.Progress, sorted.Length + _aligners.Length);
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

        var steps = new ProgressSteps(progress ?? _options.Progress, _aligners.Length);
        var arrived = new ArrivedDocuments();
        await Parallel.ForEachAsync(documents, Parallelism(cancellationToken), (document, token) =>
        {
            arrived.Add(document);
            steps.Expect();
            arrived.AddClaims(document, ReadClaims(document, token));
            steps.Step();
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);
        var sorted = arrived.Sorted;
        return await Task.Run(() => Report(sorted, [.. sorted.Select(arrived.ClaimsOf)], steps, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private DiscrepancyReport Report(ImmutableArray<SourceDocument> sorted, ImmutableArray<Claim>[] claims, ProgressSteps steps, CancellationToken cancellationToken)
    {
        ImmutableArray<Claim> all = [.. claims.SelectMany(list => list)];
        var alignments = Align(all, steps, cancellationToken);

        return new DiscrepancyReport
        {
            Documents = [.. sorted.Zip(claims, (document, list) => new DocumentSummary(document, list.Length))],
            Findings = Compare(alignments, cancellationToken),
            Claims = all,
            Abstentions = [.. alignments.SelectMany(alignment => alignment.Abstentions)],
        };
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

    private ImmutableArray<ClaimAlignment> Align(ImmutableArray<Claim> claims, ProgressSteps steps, CancellationToken cancellationToken)
    {
        var alignments = new ClaimAlignment[_aligners.Length];
        Parallel.For(0, alignments.Length, Parallelism(cancellationToken), i =>
        {
            alignments[i] = _aligners[i].Align(claims, cancellationToken);
            steps.Step();
        });
        cancellationToken.ThrowIfCancellationRequested();
        return [.. alignments];
    }

    private ParallelOptions Parallelism(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = _options.MaxDegreeOfParallelism, CancellationToken = cancellationToken };

    // What is told twice is left out before levels are set: a rule that is turned off must not bring back what it told better.
    private ImmutableArray<Finding> Compare(ImmutableArray<ClaimAlignment> alignments, CancellationToken cancellationToken)
    {
        var groups = alignments.SelectMany(alignment => alignment.Groups).StopOn(cancellationToken);
        var findings = groups.SelectMany(group => Compare(group, cancellationToken)).DistinctBy(finding => finding.Id, StringComparer.Ordinal);
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
