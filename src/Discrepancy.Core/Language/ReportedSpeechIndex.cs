using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Language;

/// <summary>
/// Tells in whose speech a stretch of text lies. Speech that is only narrated asserts nothing, so nothing lies in it. Immutable and thread-safe;
/// a look-up takes the logarithm of the number of speeches and the depth of their nesting.
/// </summary>
internal sealed class ReportedSpeechIndex
{
    private readonly ImmutableArray<(TextSpan Piece, int Speech)> _pieces;
    private readonly int[] _around;

    /// <summary>Takes up the speeches; they are known by their place in <paramref name="speeches"/>.</summary>
    public ReportedSpeechIndex(ImmutableArray<ReportedSpeech> speeches)
    {
        _pieces =
        [
            .. speeches
                .SelectMany((speech, index) => speech.Kind is ReportedSpeechKind.Narrated ? [] : speech.Content.Select(piece => (Piece: piece, Speech: index)))
                .OrderBy(item => item.Piece.Start).ThenByDescending(item => item.Piece.End).ThenBy(item => item.Speech),
        ];
        _around = new int[_pieces.Length];
        var open = new Stack<int>();
        for (var i = 0; i < _pieces.Length; i++)
        {
            while (open.TryPeek(out var top) && _pieces[top].Piece.End <= _pieces[i].Piece.Start)
            {
                open.Pop();
            }

            _around[i] = open.TryPeek(out var around) ? around : -1;
            open.Push(i);
        }
    }

    /// <summary>The innermost speech whose content holds all of <paramref name="span"/>; -1 where none does.</summary>
    /// <param name="span">The stretch of text.</param>
    /// <param name="except">A speech that does not count; -1 for none.</param>
    public int Innermost(TextSpan span, int except = -1)
    {
        var (low, high) = (0, _pieces.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _pieces[middle].Piece.Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var piece = low - 1;
        while (piece >= 0 && (_pieces[piece].Speech == except || !_pieces[piece].Piece.Contains(span)))
        {
            piece = _around[piece];
        }

        return piece < 0 ? -1 : _pieces[piece].Speech;
    }
}
