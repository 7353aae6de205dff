namespace Discrepancy.Training.Evaluation;

/// <summary>Counts of gold, predicted and rightly predicted items.</summary>
internal sealed class MatchCounts
{
    public int Gold { get; set; }

    public int Predicted { get; set; }

    public int Right { get; set; }

    /// <summary>The harmonic mean of precision and recall, in percent.</summary>
    public double F1 => Gold + Predicted == 0 ? 0 : 200.0 * Right / (Gold + Predicted);

    public double Precision => Predicted == 0 ? 0 : 100.0 * Right / Predicted;

    public double Recall => Gold == 0 ? 0 : 100.0 * Right / Gold;
}
