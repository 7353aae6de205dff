using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Network;

/// <summary>What the arc head keeps for its backward pass.</summary>
internal sealed record ArcTrace(Matrix Dependents, Matrix Heads, Matrix Queries);
