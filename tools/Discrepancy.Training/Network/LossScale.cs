namespace Discrepancy.Training.Network;

/// <summary>The weight of one token in the loss: one over the count of tokens with that annotation in the whole batch.</summary>
internal readonly record struct LossScale(float Syntax, float Entities);
