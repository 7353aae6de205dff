using Discrepancy.Text;

namespace Discrepancy.Findings;

/// <summary>One place in one document that gives a value.</summary>
/// <param name="Span">The words quoted.</param>
/// <param name="Sentence">The sentence around them.</param>
/// <param name="Reading">How the words were read, for a person; null where they say it themselves.</param>
public sealed record Evidence(SourceSpan Span, SourceSpan Sentence, string? Reading = null)
{
    /// <summary>Where it comes from as far as another document of its group gives it too; null where it stands for itself.</summary>
    public EvidenceOrigin? Origin { get; init; }
}
