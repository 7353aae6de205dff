namespace Discrepancy.Training.Network;

/// <summary>Losses summed over tokens, for the log.</summary>
internal sealed class LossTotals
{
    public double Tags { get; set; }

    public double Arcs { get; set; }

    public double Relations { get; set; }

    public double Entities { get; set; }
}
