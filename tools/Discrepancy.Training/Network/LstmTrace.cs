using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Network;

/// <summary>What one direction of an LSTM keeps for its backward pass.</summary>
/// <param name="Input">The rows that went in.</param>
/// <param name="Gates">The four gates of each row; their gradients after the backward pass.</param>
/// <param name="Cells">The cell states.</param>
/// <param name="Squashed">The hyperbolic tangent of the cell states.</param>
/// <param name="Outputs">The hidden states.</param>
/// <param name="Before">The hidden state of the step before, zero at the first.</param>
internal sealed record LstmTrace(Matrix Input, Matrix Gates, Matrix Cells, Matrix Squashed, Matrix Outputs, Matrix Before);
