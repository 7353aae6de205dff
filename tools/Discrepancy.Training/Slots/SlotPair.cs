using Microsoft.ML.Data;

namespace Discrepancy.Training.Slots;

/// <summary>Two claims, and whether they tell of one event: a row for Microsoft.ML.</summary>
internal sealed class SlotPair
{
    /// <summary>Whether both tell of one event.</summary>
    public bool Label { get; init; }

    /// <summary>What the library measures of the pair.</summary>
    public float[] Features { get; init; } = [];

    /// <summary>The topic both come from; topics are never split between training and test.</summary>
    [NoColumn]
    public string Topic { get; init; } = "";

    /// <summary>The kind of both claims.</summary>
    [NoColumn]
    public string Kind { get; init; } = "";

    /// <summary>What the pair is, for a person to read.</summary>
    [NoColumn]
    public string Description { get; init; } = "";
}
