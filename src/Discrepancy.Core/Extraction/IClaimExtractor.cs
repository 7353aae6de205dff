using Discrepancy.Claims;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Finds the claims of one kind in a document.</summary>
public interface IClaimExtractor
{
    /// <summary>The claims of <paramref name="document"/>, in text order.</summary>
    IEnumerable<Claim> Extract(AnalyzedDocument document);
}
