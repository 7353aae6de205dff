namespace Discrepancy.Cli.Tests.Mixed;

/// <summary>A report before it is written as a file of some format.</summary>
/// <param name="Name">What its document is called, whatever its file ends in.</param>
/// <param name="Title">Its title.</param>
/// <param name="Source">The outlet; null where the formats it is written in cannot say.</param>
/// <param name="Day">The day of publication, as an ISO date.</param>
/// <param name="Paragraphs">Its text.</param>
internal sealed record Article(string Name, string Title, string? Source, string Day, IReadOnlyList<string> Paragraphs);
