namespace Discrepancy.Alignment;

/// <summary>Two claims that may fill one slot, measured.</summary>
/// <param name="Left">Index of the one.</param>
/// <param name="Right">Index of the other.</param>
/// <param name="Features">By <see cref="SlotFeature"/>.</param>
internal readonly record struct MeasuredPair(int Left, int Right, float[] Features)
{
    /// <summary>What the shared words weigh, those of the clauses twice: what tells rivals apart.</summary>
    public float Strength => Features[(int)SlotFeature.ClauseShared] + Features[(int)SlotFeature.SentenceShared];
}
