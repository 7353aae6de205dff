namespace Discrepancy.Findings;

/// <summary>What makes two pieces of evidence one: the same text, as of a wire story in several outlets, or the same source of what is told.</summary>
/// <param name="Document">The path of the document of the same group that this evidence does not add to.</param>
/// <param name="Speaker">Whom both name as the source, or the outlet of <paramref name="Document"/> that this one names; null where the text is the same.</param>
public sealed record EvidenceOrigin(string Document, string? Speaker = null);
