namespace Discrepancy.Readers;

/// <summary>The letters that a stretch of a page shows, white space left out and character references read, each with where it stands in the file.</summary>
internal ref struct MarkupLetters(ReadOnlySpan<char> file, int start, int end)
{
    private readonly ReadOnlySpan<char> _text = file[..end];
    private int _next = start;
    private string _decoded = "";
    private int _nextDecoded;

    /// <summary>The letter: one UTF-16 code unit.</summary>
    public char Letter { get; private set; }

    /// <summary>Where what stands for the letter begins in the file.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends, excluded.</summary>
    public int End { get; private set; }

    /// <summary>Whether a text of letters that are shown would have <paramref name="letter"/>.</summary>
    public static bool IsShown(char letter) => !char.IsWhiteSpace(letter) && HtmlText.IsShown(letter);

    public bool MoveNext()
    {
        while (_nextDecoded < _decoded.Length || _next < _text.Length)
        {
            if (_nextDecoded == _decoded.Length)
            {
                ReadNext();
            }

            Letter = _decoded.Length == 0 ? _text[Start] : _decoded[_nextDecoded++];
            if (IsShown(Letter))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadNext()
    {
        var reference = _text[_next] == '&' ? CharacterReference.Read(_text, _next) : null;
        Start = _next;
        End = _next += reference?.Length ?? 1;
        _decoded = reference?.Text ?? "";
        _nextDecoded = 0;
    }
}
