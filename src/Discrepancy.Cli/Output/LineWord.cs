using System.Collections.Immutable;
using Spectre.Console;

namespace Discrepancy.Cli;

/// <summary>What stands between two places where a line may be broken, with the spaces before it.</summary>
/// <param name="Spaces">How many spaces stand before it.</param>
/// <param name="Pieces">Its pieces.</param>
internal sealed record LineWord(int Spaces, ImmutableArray<StyledPiece> Pieces)
{
    /// <summary>How many cells of a terminal it takes.</summary>
    public int Width { get; } = Pieces.Sum(piece => piece.Text.GetCellWidth());
}
