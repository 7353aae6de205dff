using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>A word of a number: a token, or a part of a token such as "twenty-one" that a tokenizer left whole.</summary>
/// <param name="Word">The word in lower case.</param>
/// <param name="Token">Index in the sentence of its token.</param>
internal readonly record struct NumberPiece(string Word, int Token)
{
    /// <summary>No number has more words than this.</summary>
    private const int MaximumTokens = 24;

    /// <summary>Whether it is a hyphen or dash.</summary>
    public bool IsHyphen => Word is "-" or "\u2010" or "\u2011" or "\u2013";

    /// <summary>The pieces of the tokens from <paramref name="index"/> on.</summary>
    public static IReadOnlyList<NumberPiece> From(IReadOnlyList<Token> tokens, int index)
    {
        var pieces = new List<NumberPiece>();
        var end = Math.Min(tokens.Count, index + MaximumTokens);
        for (var i = index; i < end; i++)
        {
            var word = tokens[i].Form.ToLowerInvariant();
            if (word.Length > 2 && word.Contains('-', StringComparison.Ordinal) && word.Split('-') is var parts && parts.All(NumberWords.Contains))
            {
                pieces.AddRange(parts.SelectMany((part, at) => Joined(part, at, i)));
            }
            else
            {
                pieces.Add(new NumberPiece(word, i));
            }
        }

        return pieces;
    }

    /// <summary>Index of the piece at <paramref name="at"/>, or behind the hyphen that stands there.</summary>
    public static int SkipHyphen(IReadOnlyList<NumberPiece> pieces, int at) =>
        at < pieces.Count && pieces[at].IsHyphen ? at + 1 : at;

    private static IEnumerable<NumberPiece> Joined(string part, int at, int token) =>
        at == 0 ? [new NumberPiece(part, token)] : [new NumberPiece("-", token), new NumberPiece(part, token)];
}
