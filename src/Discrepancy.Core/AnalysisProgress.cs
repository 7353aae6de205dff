namespace Discrepancy;

/// <summary>How far an analysis has come. A step is a document that was read, or one of the ways in which the claims of all documents are lined up.</summary>
/// <param name="Done">Steps done.</param>
/// <param name="Total">All steps that are known of; at least one. Where documents arrive one by one, it grows with them.</param>
public readonly record struct AnalysisProgress(int Done, int Total);
