using Discrepancy.Core.Tests.Analysis;
using Discrepancy.Resolution;
using Discrepancy.Tests;

namespace Discrepancy.Core.Tests;

/// <summary>What holds of every claim of every document, over the development data where it is at hand.</summary>
public sealed class SharedDocumentsTests
{
    [SharedDataFact]
    public void Analyze_EveryDocument_QuotesItExactlyAndNeverClaimsTheSameTwice()
    {
        var documents = 0;
        foreach (var document in SharedDocuments.ReadAll(RepositoryFolder.SharedData!).DistinctBy(document => document.Path, StringComparer.Ordinal))
        {
            var claims = new DiscrepancyPipeline().Analyze([document]).Claims;

            claims.SelectMany(claim => claim.Places).Select(place => place.Span)
                .Where(span => !ReferenceEquals(span.Document, document) || document.Text[span.Span.Start..span.Span.End] != span.Quote).Should().BeEmpty(document.Path);
            claims.Should().OnlyHaveUniqueItems(claim => ClaimKey.Of(claim), document.Path);
            claims.Should().OnlyHaveUniqueItems(claim => claim.Id, document.Path);
            documents++;
        }

        documents.Should().BeGreaterThan(200);
    }
}
