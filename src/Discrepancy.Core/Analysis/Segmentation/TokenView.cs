using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Tokens of one paragraph as the sentence rules look at them.</summary>
internal sealed class TokenView
{
    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _tokens;
    private readonly bool[] _opensStraight;

    public TokenView(string text, IReadOnlyList<TextSpan> tokens)
    {
        _text = text;
        _tokens = tokens;
        _opensStraight = new bool[tokens.Count];
        var open = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (this[i] is "\"")
            {
                // The space tells; where it does not, marks take turns.
                _opensStraight[i] = SpaceBefore(i) == SpaceBefore(i + 1) ? !open : SpaceBefore(i);
                open = _opensStraight[i];
            }
        }
    }

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> this[int index] => _text.AsSpan(_tokens[index].Start, _tokens[index].Length);

    /// <summary>Whether white space or an edge of the paragraph stands before the token.</summary>
    public bool SpaceBefore(int index) => index == 0 || index >= Count || _tokens[index - 1].End < _tokens[index].Start;

    /// <summary>Whether the token is a number.</summary>
    public bool IsNumber(int index) => char.IsDigit(this[index][0]);

    /// <summary>Whether the token starts with a letter.</summary>
    public bool IsWord(int index) => char.IsLetter(this[index][0]);

    /// <summary>Whether the token starts with a capital.</summary>
    public bool IsCapitalised(int index) => index < Count && char.IsUpper(this[index][0]);

    /// <summary>Whether the token is a mark that cannot start a sentence.</summary>
    public bool IsPunctuation(int index) => this[index][0] is ',' or ';' or ':' or ')' or ']' or '-' or '–' or '—' or '/' or '.';

    /// <summary>Whether the token is a straight quotation mark that opens.</summary>
    public bool OpensStraight(int index) => _opensStraight[index];

    /// <summary>How the token may end a sentence.</summary>
    public Terminal Terminal(int index)
    {
        var token = this[index];
        return token[^1] switch
        {
            '!' or '?' or '؟' => token[0] is '!' or '?' or '؟' ? Analysis.Terminal.Mark : Analysis.Terminal.None,
            '。' or '！' or '？' => Analysis.Terminal.Ideographic,
            '\u2026' => Analysis.Terminal.Ellipsis,
            '.' when token.Length == 1 => Analysis.Terminal.FullStop,
            '.' when token[0] == '.' => Analysis.Terminal.Ellipsis,
            '.' => Analysis.Terminal.Abbreviation,
            '\u06D4' or '\u0964' => Analysis.Terminal.FullStop,
            _ => Analysis.Terminal.None,
        };
    }

    /// <summary>The index behind the closing marks and citation numbers that belong to the sentence that ended before <paramref name="index"/>.</summary>
    public int SkipClosers(int index)
    {
        var i = index;
        while (i < Count)
        {
            if (ClosesQuotation(i) || this[i] is ")" or "]" or "}" or "\u300D" or "\u300F")
            {
                i++;
            }
            else if (IsCitation(i))
            {
                i += 3;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Whether a quotation mark is among the tokens from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public bool HasQuoteMark(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (this[i] is "\"" or "''" or "\u201D" or "\u2019" or "'" or "\u00BB" or "’’")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence may start with the token: a capital, a number, an opening mark, a letter without case.</summary>
    public bool StartsSentence(int index)
    {
        var first = this[index][0];
        if (char.IsLetter(first))
        {
            return !char.IsLower(first);
        }

        if (first is '(' or '[' && index + 1 < Count)
        {
            return !char.IsLower(this[index + 1][0]);
        }

        return !IsPunctuation(index) || this[index] is "-" or "--" && SpaceBefore(index) && IsCapitalised(index + 1);
    }

    /// <summary>Whether a number in round brackets stands at <paramref name="index"/>, as behind a title that ends with a mark: "Help! (1965)".</summary>
    public bool StartsYear(int index) => index + 2 < Count && this[index] is "(" && IsNumber(index + 1) && this[index + 2] is ")";

    private bool ClosesQuotation(int index) => this[index] switch
    {
        "\"" => !_opensStraight[index],
        "''" or "\u201D" or "’’" or "\u00BB" => true,
        "'" or "\u2019" => !SpaceBefore(index) && (SpaceBefore(index + 1) || !IsWord(index + 1)),
        // Typed the wrong way round.
        "\u201C" => !SpaceBefore(index) && SpaceBefore(index + 1),
        _ => false,
    };

    // "[0]" behind the full stop, or "[a]" right behind it.
    private bool IsCitation(int index) =>
        index + 2 < Count && this[index] is "[" && this[index + 2] is "]" && this[index + 1].Length <= 3
        && (IsNumber(index + 1) || !SpaceBefore(index)) && !SpaceBefore(index + 1);
}
