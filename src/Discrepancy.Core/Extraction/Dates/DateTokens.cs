using System.Collections.Immutable;
using System.Globalization;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>The tokens of a sentence as the date forms look at them: lower case, safe to ask beyond either end.</summary>
internal sealed class DateTokens
{
    private static readonly int Layers = Enum.GetValues<DateLayer>().Length;
    private readonly string[] _words;
    private readonly (bool IsRead, NumberMention? Number)[] _numbers;
    private readonly (bool IsRead, DatePhrase? Phrase)[] _phrases;
    private readonly DateCues _cues;

    internal DateTokens(ImmutableArray<Token> tokens)
    {
        Tokens = tokens;
        _words = [.. tokens.Select(token => token.Form.Replace('’', '\'').Replace('–', '-').ToLowerInvariant())];
        _numbers = new (bool, NumberMention?)[tokens.Length];
        _phrases = new (bool, DatePhrase?)[tokens.Length * Layers];
        _cues = new DateCues(this);
    }

    /// <summary>The tokens themselves.</summary>
    internal ImmutableArray<Token> Tokens { get; }

    /// <summary>How many there are.</summary>
    internal int Count => Tokens.Length;

    /// <summary>The token in lower case with straight apostrophes; empty beyond the ends.</summary>
    internal string Word(int index) => index >= 0 && index < _words.Length ? _words[index] : "";

    /// <summary>The token as written; empty beyond the ends.</summary>
    internal string Form(int index) => index >= 0 && index < _words.Length ? Tokens[index].Form : "";

    /// <summary>Whether the token is one of these words, which are lower case.</summary>
    internal bool Is(int index, params ReadOnlySpan<string> words)
    {
        var word = Word(index);
        foreach (var candidate in words)
        {
            if (string.Equals(word, candidate, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether these words stand here one after the other.</summary>
    internal bool Sequence(int index, params ReadOnlySpan<string> words)
    {
        for (var offset = 0; offset < words.Length; offset++)
        {
            if (!Is(index + offset, words[offset]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the token starts with a capital letter.</summary>
    internal bool IsCapitalized(int index) => Form(index) is { Length: > 0 } form && char.IsUpper(form[0]);

    /// <summary>Whether the token is a word of letters (hyphen, period and apostrophe allowed).</summary>
    internal bool IsWord(int index) => Form(index) is { Length: > 0 } form && char.IsLetter(form[0]);

    /// <summary>Whether the token starts with a figure.</summary>
    internal bool StartsWithDigit(int index) => Form(index) is { Length: > 0 } form && char.IsAsciiDigit(form[0]);

    /// <summary>The index behind an optional word.</summary>
    internal int Skip(int index, params ReadOnlySpan<string> words) => Is(index, words) ? index + 1 : index;

    /// <summary>Reads a cardinal whole number in figures or words.</summary>
    internal (int Value, int End)? Cardinal(int index) =>
        NumberAt(index) is { IsOrdinal: false } number
        && number.FirstToken == index && number.Value is >= 0 and < 10_000 && number.Value == decimal.Truncate(number.Value)
            ? ((int)number.Value, number.EndToken) : null;

    /// <summary>Reads a cardinal number, which may have a fraction: "3 1/2", "two and a half".</summary>
    internal (decimal Value, int End)? Number(int index) =>
        NumberAt(index) is { IsOrdinal: false, Value: >= 0 and < 100_000 } number && number.FirstToken == index
            ? (number.Value, number.EndToken) : null;

    /// <summary>Reads one word or figure as a cardinal number: "two" of "two quarters", which together look like a fraction.</summary>
    internal int? OneCardinal(int index) =>
        index >= 0 && index < Count && NumberReader.TryRead(Tokens[index..(index + 1)], 0, out var number) && number is { IsOrdinal: false, Value: >= 1 and < 100 } ? (int)number.Value : null;

    /// <summary>Reads an ordinal: "18th", "twenty-first".</summary>
    internal (int Value, int End)? Ordinal(int index) =>
        NumberAt(index) is { IsOrdinal: true, Value: > 0 and < 100 } number
        && number.FirstToken == index
            ? ((int)number.Value, number.EndToken) : null;

    /// <summary>Reads figures and nothing else: "22", "2012".</summary>
    internal int? Figures(int index, int digits)
    {
        var form = Form(index);
        return form.Length > 0 && form.Length <= digits && form.All(char.IsAsciiDigit) ? int.Parse(form, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Whether a date can start at the token.</summary>
    internal bool CanStartDate(int index) => _cues.CanStart(index);

    /// <summary>What a layer of forms reads from a token, read once.</summary>
    internal DatePhrase? Once(DateLayer layer, int index, Func<DateTokens, int, DatePhrase?> read)
    {
        if (!CanStartDate(index))
        {
            return null;
        }

        ref var cell = ref _phrases[(index * Layers) + (int)layer];
        if (!cell.IsRead)
        {
            cell = (true, read(this, index));
        }

        return cell.Phrase;
    }

    private NumberMention? NumberAt(int index)
    {
        if (index < 0 || index >= Count)
        {
            return null;
        }

        ref var cell = ref _numbers[index];
        if (!cell.IsRead)
        {
            cell = (true, NumberReader.TryRead(Tokens, index, out var number) ? number : null);
        }

        return cell.Number;
    }
}
