using System.Text;
using System.Xml.Linq;
using Discrepancy.Text;

namespace Discrepancy.Evaluation.Dates;

/// <summary>
/// Puts the tokens of a GUM file together to prose: one token a line, its form up to the first tab. Blocks become paragraphs; white space
/// stands between tokens unless they are of one word or one of them is a mark that clings to its neighbour.
/// </summary>
internal sealed class GumText
{
    private readonly StringBuilder _text = new();
    private readonly List<GumDate> _dates = [];
    private bool _isInWord;
    private bool _clings = true;

    /// <summary>The dates met so far.</summary>
    public IReadOnlyList<GumDate> Dates => _dates;

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Adds an element with all it holds.</summary>
    public void Add(XElement element)
    {
        var isBlock = element.Name.LocalName is "p" or "head" or "item" or "caption" or "cell" or "row" or "sp" or "figure" or "list" or "note" or "quote" or "table";
        Break(isBlock);
        _clings |= element.Name.LocalName is "w" && _isInWord;
        var first = _text.Length;
        foreach (var node in element.Nodes())
        {
            AddNode(node, element.Name.LocalName is "w");
        }

        if (element.Name.LocalName is "date" && FirstLetter(first) is var start && start < _text.Length)
        {
            _dates.Add(new GumDate(new TextSpan(start, _text.Length), element.Attribute("when")?.Value));
        }

        Break(isBlock);
    }

    private void AddNode(XNode node, bool isWord)
    {
        if (node is XElement child)
        {
            Add(child);
        }
        else if (node is XText { Value: var lines })
        {
            foreach (var line in lines.Split('\n').Where(line => line.Contains('\t', StringComparison.Ordinal)))
            {
                AddToken(line[..line.IndexOf('\t', StringComparison.Ordinal)]);
                _isInWord = isWord;
            }
        }

        if (!isWord)
        {
            _isInWord = false;
        }
    }

    private void AddToken(string form)
    {
        var clingsToLast = _clings || _isInWord || form is "," or "." or ";" or ":" or "!" or "?" or ")" or "]" or "%" or "'s" or "’s" or "n't" or "n’t" or "'" or "’" or "-" or "–" or "/";
        _text.Append(clingsToLast ? "" : " ").Append(form);
        _clings = form is "(" or "[" or "$" or "£" or "€" or "#" or "-" or "–" or "/";
    }

    private void Break(bool isBlock)
    {
        if (isBlock && _text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append("\n\n");
            _clings = true;
        }
    }

    private int FirstLetter(int index)
    {
        while (index < _text.Length && char.IsWhiteSpace(_text[index]))
        {
            index++;
        }

        return index;
    }
}
