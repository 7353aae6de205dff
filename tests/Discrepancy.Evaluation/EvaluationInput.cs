namespace Discrepancy.Evaluation;

/// <summary>What an evaluation is given.</summary>
/// <param name="Folder">The folder of its data set.</param>
/// <param name="ListsErrors">Whether to list every error beside the figures.</param>
internal sealed record EvaluationInput(string Folder, bool ListsErrors);
