namespace Discrepancy.Core.Tests.Docs;

/// <summary>A row of a spec table that shows what a rule does.</summary>
/// <param name="One">What one document has.</param>
/// <param name="Other">What the other has.</param>
internal sealed record SpecExample(string One, string Other);
