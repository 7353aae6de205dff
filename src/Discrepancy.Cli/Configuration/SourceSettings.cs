namespace Discrepancy.Cli;

/// <summary>What the user knows of the sources of some files; null is left to the documents.</summary>
/// <param name="Files">Which files.</param>
/// <param name="Name">The outlet.</param>
/// <param name="Date">The day of publication.</param>
/// <param name="Reliability">A grade, in a vocabulary of the user's own.</param>
internal sealed record SourceSettings(FileGlobs Files, string? Name, DateOnly? Date, string? Reliability);
