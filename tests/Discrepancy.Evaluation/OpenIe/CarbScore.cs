namespace Discrepancy.Evaluation;

/// <summary>Precision and recall of extractions from one threshold of their confidence upwards.</summary>
/// <param name="Threshold">The least confidence.</param>
/// <param name="Precision">From 0 to 1.</param>
/// <param name="Recall">From 0 to 1.</param>
/// <param name="Extractions">How many there are.</param>
internal sealed record CarbScore(double Threshold, double Precision, double Recall, int Extractions)
{
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;
}
