using System.Collections.Immutable;
using System.Text;
using Discrepancy.Claims;
using Discrepancy.Reading;

namespace Discrepancy.Evaluation;

/// <summary>Reads the claims of texts through the library's public interface.</summary>
internal sealed class ClaimReader
{
    private readonly DiscrepancyPipeline _pipeline = new();
    private readonly TextDocumentReader _reader = new();

    /// <summary>The claims of one text.</summary>
    /// <param name="name">The document's name.</param>
    /// <param name="text">Its text.</param>
    /// <param name="published">Its date; null to let the text tell.</param>
    public ImmutableArray<Claim> Read(string name, string text, DateOnly? published = null) =>
        _pipeline.Analyze([_reader.Read(name, Encoding.UTF8.GetBytes(text), published)]).Claims;
}
