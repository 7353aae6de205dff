using System.Text;
using Discrepancy.Text;

namespace Discrepancy.Readers;

/// <summary>Joins the paragraphs of pages to one text, and remembers where each page stands in it.</summary>
internal sealed class PdfPages
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _pages = [];

    /// <summary>The text so far.</summary>
    public string Text => _text.ToString();

    /// <summary>The pages so far; each ends where the next starts.</summary>
    public IReadOnlyList<TextSpan> Pages => _pages;

    /// <summary>Adds a page. A paragraph that the page before broke off goes on where it stopped.</summary>
    public void Add(IReadOnlyList<string> paragraphs)
    {
        var start = _text.Length;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (_text.Length > 0)
            {
                _text.Append(i == 0 && GoesOn(paragraphs[0]) ? " " : "\n\n");
            }

            start = i == 0 ? _text.Length : start;
            _text.Append(paragraphs[i]);
        }

        if (_pages.Count > 0)
        {
            _pages[^1] = new TextSpan(_pages[^1].Start, start);
        }

        _pages.Add(new TextSpan(start, _text.Length));
    }

    private bool GoesOn(string next) => char.IsLower(next[0]) && _text[^1] is not ('.' or '!' or '?' or ':' or '"' or '\u201D');
}
