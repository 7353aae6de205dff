namespace Discrepancy.Evaluation;

/// <summary>What was found of what people marked.</summary>
internal sealed class AttributionCounts
{
    /// <summary>How many attributions people marked.</summary>
    public int Gold { get; set; }

    /// <summary>How many of them were found.</summary>
    public int GoldFound { get; set; }

    /// <summary>How many the library gives.</summary>
    public int Given { get; set; }

    /// <summary>How many of them people marked too.</summary>
    public int GivenRight { get; set; }

    /// <summary>The share of what is given that is right, in per cent.</summary>
    public double Precision => Given == 0 ? 0 : 100.0 * GivenRight / Given;

    /// <summary>The share of what was marked that is found, in per cent.</summary>
    public double Recall => Gold == 0 ? 0 : 100.0 * GoldFound / Gold;

    /// <summary>The harmonic mean of the two.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
