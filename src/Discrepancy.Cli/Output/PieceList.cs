using System.Collections.Immutable;
using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary>Puts pieces one after the other; neighbours of one style become one piece.</summary>
internal sealed class PieceList
{
    private readonly ImmutableArray<StyledPiece>.Builder _pieces = ImmutableArray.CreateBuilder<StyledPiece>();

    /// <summary>Adds pieces behind spaces, which are plain where the styles at their sides differ.</summary>
    public void Add(int spaces, ImmutableArray<StyledPiece> pieces)
    {
        if (spaces > 0)
        {
            var isWithin = _pieces.Count > 0 && _pieces[^1].Style == pieces[0].Style && _pieces[^1].Text is not "\n";
            Add(new StyledPiece(new string(' ', spaces), isWithin ? pieces[0].Style : TextStyle.Plain));
        }

        foreach (var piece in pieces)
        {
            Add(piece);
        }
    }

    /// <summary>Adds a line end, which is a piece of its own.</summary>
    public void EndLine() => _pieces.Add(new StyledPiece("\n", TextStyle.Plain));

    /// <summary>All of it.</summary>
    public ImmutableArray<StyledPiece> ToImmutable() => _pieces.ToImmutable();

    private void Add(StyledPiece piece)
    {
        if (_pieces.Count > 0 && _pieces[^1].Style == piece.Style && _pieces[^1].Text is not "\n")
        {
            _pieces[^1] = piece with { Text = _pieces[^1].Text + piece.Text };
        }
        else
        {
            _pieces.Add(piece);
        }
    }
}
