using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>The tokens of a sentence with their words in lower case; outside of it every word is empty.</summary>
internal sealed class TokenRow
{
    private readonly string[] _lower;

    /// <summary>Lowers the words of <paramref name="tokens"/> once.</summary>
    public TokenRow(IReadOnlyList<Token> tokens)
    {
        Tokens = tokens;
        _lower = [.. tokens.Select(token => token.Form.ToLowerInvariant().Replace('\u2019', '\''))];
    }

    /// <summary>The tokens.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>How many there are.</summary>
    public int Count => _lower.Length;

    /// <summary>The word at <paramref name="at"/> in lower case; empty outside of the sentence.</summary>
    public string Word(int at) => at >= 0 && at < _lower.Length ? _lower[at] : "";

    /// <summary>The word at <paramref name="at"/> as it stands; empty outside of the sentence.</summary>
    public string Form(int at) => at >= 0 && at < _lower.Length ? Tokens[at].Form : "";

    /// <summary>Whether the token at <paramref name="at"/> starts with a capital letter.</summary>
    public bool IsCapitalised(int at) => Form(at) is { Length: > 0 } form && char.IsUpper(form[0]);

    /// <summary>Whether the token at <paramref name="at"/> is a word: it starts with a letter.</summary>
    public bool IsWord(int at) => Form(at) is { Length: > 0 } form && char.IsLetter(form[0]);

    /// <summary>Whether the token at <paramref name="at"/> starts with a digit.</summary>
    public bool StartsWithDigit(int at) => Form(at) is { Length: > 0 } form && char.IsAsciiDigit(form[0]);

    /// <summary>Whether the token at <paramref name="at"/> is digits and nothing else.</summary>
    public bool IsDigits(int at) => Form(at) is { Length: > 0 } form && form.All(char.IsAsciiDigit);

    /// <summary>Whether the token at <paramref name="at"/> is a hyphen or a dash.</summary>
    public bool IsHyphen(int at) => Word(at) is "-" or "\u2010" or "\u2011" or "\u2013";

    /// <summary>Whether a hyphen without white space on either side stands at <paramref name="at"/>.</summary>
    public bool IsTightHyphen(int at) => IsHyphen(at) && at + 1 < Count && !Tokens[at].SpaceBefore && !Tokens[at + 1].SpaceBefore;

    /// <summary>Index behind the hyphen at <paramref name="at"/>; <paramref name="at"/> where none stands there.</summary>
    public int SkipHyphen(int at) => IsHyphen(at) && at + 1 < Count ? at + 1 : at;
}
