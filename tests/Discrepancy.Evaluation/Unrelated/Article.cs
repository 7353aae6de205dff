using Discrepancy.Text;

namespace Discrepancy.Evaluation.Unrelated;

/// <summary>An article of a data set.</summary>
/// <param name="Event">What it tells of; articles of one event have one name.</param>
/// <param name="Document">Its text.</param>
internal sealed record Article(string Event, SourceDocument Document);
