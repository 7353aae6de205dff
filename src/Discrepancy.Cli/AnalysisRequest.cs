namespace Discrepancy.Cli;

/// <summary>What to read, as the user wrote it.</summary>
/// <param name="Paths">Files, folders, patterns.</param>
/// <param name="Dates">Publication dates, <c>FILE=DATE</c>.</param>
/// <param name="MinimumDocuments">How many documents the command needs.</param>
internal sealed record AnalysisRequest(IReadOnlyList<string> Paths, IReadOnlyList<string> Dates, int MinimumDocuments);
