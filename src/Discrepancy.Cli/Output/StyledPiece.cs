using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary>A piece of a line.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Style">The part it plays.</param>
internal readonly record struct StyledPiece(string Text, TextStyle Style);
