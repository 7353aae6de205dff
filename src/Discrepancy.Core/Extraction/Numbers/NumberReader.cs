using System.Collections.Frozen;
using System.Globalization;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Reads digits, number words below a hundred and their ordinals. "a" is not a number.</summary>
internal static class NumberReader
{
    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] OneOrdinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenDictionary<string, (int Value, bool IsOrdinal)> Words = BuildWords();

    internal static bool TryRead(IReadOnlyList<Token> tokens, int index, out NumberMention number)
    {
        number = default;
        var form = tokens[index].Form;
        if (TryReadDigits(form, out var value, out var ordinal))
        {
            number = new NumberMention(value, 1, index, index + 1, ordinal);
            return true;
        }

        if (!Words.TryGetValue(form, out var word))
        {
            return false;
        }

        number = new NumberMention(word.Value, 1, index, index + 1, word.IsOrdinal);
        var next = index + 2;
        if (word is { Value: >= 20, IsOrdinal: false } && next < tokens.Count && tokens[index + 1].Form is "-"
            && Words.TryGetValue(tokens[next].Form, out var one) && one.Value is > 0 and < 10)
        {
            number = new NumberMention(word.Value + one.Value, 1, index, next + 1, one.IsOrdinal);
        }

        return true;
    }

    private static bool TryReadDigits(string form, out decimal value, out bool isOrdinal)
    {
        isOrdinal = form.Length > 2 && char.IsAsciiDigit(form[^3]) && (form[^2..].ToUpperInvariant() is "ST" or "ND" or "RD" or "TH");
        var digits = isOrdinal ? form[..^2] : form;
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    private static FrozenDictionary<string, (int Value, bool IsOrdinal)> BuildWords()
    {
        var words = new Dictionary<string, (int Value, bool IsOrdinal)>(StringComparer.OrdinalIgnoreCase);
        for (var value = 0; value < Ones.Length; value++)
        {
            words[Ones[value]] = (value, false);
            words[OneOrdinals[value]] = (value, true);
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            words[Tens[ten]] = ((ten + 2) * 10, false);
            words[Tens[ten][..^1] + "ieth"] = ((ten + 2) * 10, true);
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
