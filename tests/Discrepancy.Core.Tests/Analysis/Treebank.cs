using System.Globalization;
using System.Text;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Analysis;

/// <summary>A CoNLL-U file turned back into raw text: a blank line between paragraphs, spaces as the file tells them.</summary>
internal sealed class Treebank
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _tokens = [];
    private readonly List<TextSpan> _sentences = [];
    private bool _space;

    private Treebank()
    {
    }

    public string Text => _text.ToString();

    public IReadOnlyList<TextSpan> Tokens => _tokens;

    public IReadOnlyList<TextSpan> Sentences => _sentences;

    public static Treebank Read(string path)
    {
        var bank = new Treebank();
        var first = 0;
        var splitEnd = 0;
        var pieces = new List<string>();
        (string Form, bool Space)? surface = null;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) || (line.StartsWith("# newpar", StringComparison.Ordinal) && !line.StartsWith("# newpar_", StringComparison.Ordinal)))
            {
                bank.StartParagraph();
            }
            else if (line.Length == 0)
            {
                bank.EndSentence(first);
                first = bank._tokens.Count;
            }
            else if (line[0] != '#')
            {
                var cells = line.Split('\t');
                var space = !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
                if (cells[0].Contains('-', StringComparison.Ordinal))
                {
                    surface = (cells[1], space);
                    splitEnd = int.Parse(cells[0].Split('-')[1], CultureInfo.InvariantCulture);
                    pieces.Clear();
                }
                else if (!cells[0].Contains('.', StringComparison.Ordinal) && surface is { } whole)
                {
                    pieces.Add(cells[1]);
                    if (int.Parse(cells[0], CultureInfo.InvariantCulture) == splitEnd)
                    {
                        bank.Add(string.Equals(string.Concat(pieces), whole.Form, StringComparison.Ordinal) ? pieces : [whole.Form], whole.Space);
                        surface = null;
                    }
                }
                else if (!cells[0].Contains('.', StringComparison.Ordinal))
                {
                    bank.Add([cells[1]], space);
                }
            }
        }

        return bank;
    }

    private void StartParagraph()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append("\n\n");
        }

        _space = false;
    }

    private void EndSentence(int first)
    {
        if (first < _tokens.Count)
        {
            _sentences.Add(_tokens[first].Cover(_tokens[^1]));
        }
    }

    private void Add(List<string> forms, bool space)
    {
        _text.Append(_space ? " " : "");
        foreach (var form in forms)
        {
            _tokens.Add(new TextSpan(_text.Length, _text.Length + form.Length));
            _text.Append(form);
        }

        _space = space;
    }
}
