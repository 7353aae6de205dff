using System.Collections.Immutable;
using System.Text;
using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary>
/// Cuts a line into words that must stay whole: places, quotes, what stands between quotation marks, and names of documents are one word, whatever
/// spaces they have.
/// </summary>
internal sealed class LineWords
{
    private readonly ImmutableArray<LineWord>.Builder _words = ImmutableArray.CreateBuilder<LineWord>();
    private readonly ImmutableArray<StyledPiece>.Builder _pieces = ImmutableArray.CreateBuilder<StyledPiece>();
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<string> _names;
    private int _spaces;
    private bool _isQuoted;

    private LineWords(ImmutableArray<string> names) => _names = names;

    /// <summary>The words of <paramref name="line"/>; <paramref name="names"/> are kept whole.</summary>
    public static ImmutableArray<LineWord> Read(IReadOnlyList<StyledPiece> line, ImmutableArray<string> names)
    {
        var reader = new LineWords(names);
        foreach (var piece in line)
        {
            reader.Add(piece);
        }

        reader.EndWord();
        return reader._words.ToImmutable();
    }

    private void Add(StyledPiece piece)
    {
        var isWhole = piece.Style is TextStyle.Location or TextStyle.Quote or TextStyle.Difference;
        for (var at = 0; at < piece.Text.Length;)
        {
            var name = isWhole ? null : _names.FirstOrDefault(name => string.CompareOrdinal(piece.Text, at, name, 0, name.Length) == 0);
            if (name is not null)
            {
                _text.Append(name);
                at += name.Length;
                continue;
            }

            AddLetter(piece, piece.Text[at++], isWhole);
        }

        EndPiece(piece.Style);
    }

    private void AddLetter(StyledPiece piece, char letter, bool isWhole)
    {
        if (letter == ' ' && !isWhole && !_isQuoted)
        {
            EndPiece(piece.Style);
            EndWord();
            _spaces++;
            return;
        }

        _isQuoted ^= letter == '"' && !isWhole;
        _text.Append(letter);
    }

    private void EndPiece(TextStyle style)
    {
        if (_text.Length > 0)
        {
            _pieces.Add(new StyledPiece(_text.ToString(), style));
            _text.Clear();
        }
    }

    private void EndWord()
    {
        if (_pieces.Count > 0)
        {
            _words.Add(new LineWord(_spaces, _pieces.ToImmutable()));
            _pieces.Clear();
            _spaces = 0;
        }
    }
}
