using System.Collections.Immutable;
using Discrepancy.Analysis;
using Discrepancy.Caching;
using Discrepancy.Claims;
using Discrepancy.Extraction;
using Discrepancy.Resolution;
using Discrepancy.Text;

namespace Discrepancy;

/// <summary>Reads the claims of a document: analysis, extraction and resolution, one after the other. Thread-safe.</summary>
/// <param name="additional">Extractors of the user's own.</param>
/// <param name="cache">What is kept of documents that were read before; null for nothing.</param>
internal sealed class ClaimReader(ImmutableArray<IClaimExtractor> additional, ClaimCache? cache)
{
    private readonly DocumentAnalyzer _analyzer = new();

    private readonly ImmutableArray<IClaimExtractor> _extractors =
    [
        new PersonExtractor(), new OrganizationExtractor(), new DateExtractor(), new DurationExtractor(), new QuantityExtractor(), new PlaceExtractor(),
        new StatementExtractor(), new PropositionExtractor(), new NameExtractor(),
        .. additional,
    ];

    private readonly ImmutableArray<IClaimResolver> _resolvers =
        [new AttributionResolver(), new PersonResolver(), new CoreferenceResolver(), new DateResolver(), new NameResolver(), new DuplicateMerger()];

    /// <summary>What is kept of the claims of <paramref name="document"/>; null where nothing is.</summary>
    public ImmutableArray<Claim>? FindKept(SourceDocument document) => cache?.Find(document);

    /// <summary>The claims of <paramref name="document"/>, which are kept.</summary>
    public ImmutableArray<Claim> Read(SourceDocument document, CancellationToken cancellationToken)
    {
        var claims = Extract(document, cancellationToken);
        cache?.Keep(document, claims);
        return claims;
    }

    private ImmutableArray<Claim> Extract(SourceDocument document, CancellationToken cancellationToken)
    {
        var analyzed = _analyzer.Analyze(document, cancellationToken);
        ImmutableArray<Claim> claims =
        [
            .. _extractors.SelectMany(extractor => extractor.Extract(analyzed)).StopOn(cancellationToken).OrderBy(claim => claim.Span.Span).ThenBy(claim => claim.Kind),
        ];
        return _resolvers.StopOn(cancellationToken).Aggregate(claims, (current, resolver) => resolver.Resolve(analyzed, current));
    }
}
