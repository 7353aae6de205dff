namespace Discrepancy.Alignment;

/// <summary>A node of a <see cref="SlotTree"/>.</summary>
/// <param name="Feature">What it asks for; null for a leaf.</param>
/// <param name="Value">The threshold, or the value of a leaf.</param>
/// <param name="Below">Index of the node for features up to the threshold.</param>
/// <param name="Above">Index of the node for those above it.</param>
internal readonly record struct SlotTreeNode(SlotFeature? Feature, double Value, int Below, int Above);
