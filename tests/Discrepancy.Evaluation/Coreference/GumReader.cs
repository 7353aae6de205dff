using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Discrepancy.Evaluation;

/// <summary>Reads the documents of a CoNLL-U file of GUM with the coreference of its MISC column (key <c>Entity</c>).</summary>
internal sealed partial class GumReader
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, List<GoldMention>> _chains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stack<(int Token, string[] Fields)>> _open = new(StringComparer.Ordinal);
    private readonly List<(string Form, string Tag, int Start)> _sentence = [];
    private string _name = "";

    /// <summary>The documents of a file.</summary>
    public static IEnumerable<GoldDocument> Read(string path)
    {
        GumReader? reader = null;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                if (reader is not null)
                {
                    yield return reader.ToDocument();
                }

                reader = new GumReader { _name = line["# newdoc id = ".Length..] };
            }

            reader?.ReadLine(line);
        }

        if (reader is not null)
        {
            yield return reader.ToDocument();
        }
    }

    private GoldDocument ToDocument() => new(_name, _text.ToString(), [.. _chains.Values]);

    private void ReadLine(string line)
    {
        if (line.StartsWith("# newpar", StringComparison.Ordinal) && _text.Length > 0)
        {
            _text.Append("\n\n");
        }
        else if (line.Length == 0)
        {
            _sentence.Clear();
            _open.Clear();
        }
        else if (line.Split('\t') is { Length: 10 } cells && cells[0].All(char.IsAsciiDigit))
        {
            ReadToken(cells);
        }
    }

    private void ReadToken(string[] cells)
    {
        _sentence.Add((cells[1], cells[3], _text.Length));
        _text.Append(cells[1]);
        var misc = cells[9].Split('|');
        foreach (var mark in misc.Where(item => item.StartsWith("Entity=", StringComparison.Ordinal)).SelectMany(item => Marks().Matches(item["Entity=".Length..])))
        {
            ReadMark(mark.Value);
        }

        if (!misc.Contains("SpaceAfter=No", StringComparer.Ordinal))
        {
            _text.Append(' ');
        }
    }

    private void ReadMark(string mark)
    {
        var fields = mark.Trim('(', ')').Split('-');
        if (mark.StartsWith('('))
        {
            if (!_open.TryGetValue(fields[0], out var stack))
            {
                _open[fields[0]] = stack = new Stack<(int Token, string[] Fields)>();
            }

            stack.Push((_sentence.Count - 1, fields));
        }

        if (mark.EndsWith(')') && _open.TryGetValue(fields[0], out var open) && open.TryPop(out var start))
        {
            Close(start.Token, start.Fields);
        }
    }

    private void Close(int first, string[] fields)
    {
        var tags = fields[5].Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? TagOf(first + offset - 1) : "").ToList();
        var words = _sentence.Skip(first).Select(token => token.Form).ToList();
        var mention = new GoldMention(_sentence[first].Start, _text.Length, words, tags.Contains("PROPN", StringComparer.Ordinal) ? "PROPN" : tags[0], fields[1]);
        if (!_chains.TryGetValue(fields[0], out var chain))
        {
            _chains[fields[0]] = chain = [];
        }

        chain.Add(mention);
    }

    private string TagOf(int token) => token < _sentence.Count ? _sentence[token].Tag : "";

    [GeneratedRegex(@"\([^()]*\)?|[^()]+\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Marks();
}
