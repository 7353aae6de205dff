using System.Collections.Immutable;

namespace Discrepancy.Cli;

/// <summary>
/// Folds long lines at words, with what goes on a little further in. A word that fits on no line is left to the terminal, which folds it
/// without a break of its own, so that it can be copied whole.
/// </summary>
/// <param name="width">How many cells a line has.</param>
/// <param name="names">Names of documents that are kept whole.</param>
internal sealed class LineFolder(int width, ImmutableArray<string> names)
{
    /// <summary>A narrower terminal folds lines itself.</summary>
    private const int LeastWidth = 40;

    private const int Hanging = 2;

    /// <summary>The same characters with line ends instead of some of the spaces; without a line end behind the last line.</summary>
    public ImmutableArray<StyledPiece> Fold(IReadOnlyList<StyledPiece> line)
    {
        var words = LineWords.Read(line, names);
        var indent = words.IsEmpty ? 0 : Math.Min(words[0].Spaces + Hanging, width / 2);
        var folded = new PieceList();
        var column = 0;
        foreach (var word in words)
        {
            var isNext = column > 0 && width >= LeastWidth && column + word.Spaces + word.Width > width && indent + word.Width <= width;
            var spaces = isNext ? indent : word.Spaces;
            if (isNext)
            {
                folded.EndLine();
            }

            folded.Add(spaces, word.Pieces);
            column = (isNext ? 0 : column) + spaces + word.Width;
        }

        return folded.ToImmutable();
    }
}
