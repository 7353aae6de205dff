using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>
/// Reads the number that starts at a token: digits, words, scales, fractions, powers and ordinals of English.
/// It reads shapes only: whether "1/2" is a date or "2012" a year is for the caller to tell.
/// </summary>
internal static class NumberReader
{
    /// <summary>Reads the longest number that starts with the token at <paramref name="index"/>; false where none does.</summary>
    public static bool TryRead(IReadOnlyList<Token> tokens, int index, out NumberMention number)
    {
        number = default;
        if (index < 0 || index >= tokens.Count || !CanStart(tokens[index].Form))
        {
            return false;
        }

        if (IsMinus(tokens, index))
        {
            var isRead = TryRead(tokens, index + 1, out var size) && !size.IsOrdinal && size.Value >= 0 && (IsTight(tokens, index) || size.EndToken == tokens.Count);
            number = isRead ? size with { Value = -size.Value, FirstToken = index } : default;
            return isRead;
        }

        var pieces = NumberPiece.From(tokens, index);
        if (FractionWords.Read(pieces, 0) is { } fraction)
        {
            return Finish(pieces, Scale(pieces, fraction), index, out number);
        }

        var read = (JoinedNumber.Read(tokens, index) ?? DigitNumber.Read(tokens, index, pieces)) is { } digits
            ? digits.IsOrdinal ? digits : MixedFraction.Extend(pieces, MixedScale.Extend(pieces, Scale(pieces, MixedFraction.Extend(pieces, digits)), AfterBetween(tokens, index)))
            : Words(pieces, AfterBetween(tokens, index));
        return read is { } found && Finish(pieces, found, index, out number);
    }

    // Most words are no numbers: they are told by a look at one token.
    private static bool CanStart(string form) =>
        form.Length > 0 && (char.IsLetter(form[0])
            ? form.Contains('-', StringComparison.Ordinal) || form.ToLowerInvariant() is var word && (NumberWords.Contains(word) || word is "minus" or "negative")
            : char.IsNumber(form[0]) || form[0] is '.' or '-' or '\u2212');

    // "-4" as two tokens, "- 4" where nothing else stands there (a dash before a sentence is a bullet), "minus four".
    private static bool IsMinus(IReadOnlyList<Token> tokens, int index) => index + 1 < tokens.Count
        && (tokens[index].Form.ToLowerInvariant() is "minus" or "negative"
            ? index == 0 || !char.IsAsciiDigit(tokens[index - 1].Form.FirstOrDefault())
            : tokens[index].Form is "-" or "\u2212" && char.IsAsciiDigit(tokens[index + 1].Form.FirstOrDefault())
                && (index == 0 || (tokens[index].SpaceBefore && IsTight(tokens, index)) || tokens[index - 1].Form is "<" or ">" or "="));

    private static bool IsTight(IReadOnlyList<Token> tokens, int index) => !tokens[index + 1].SpaceBefore || char.IsLetter(tokens[index].Form[0]);

    private static NumberReading? Words(IReadOnlyList<NumberPiece> pieces, bool afterBetween)
    {
        if (CardinalWords.Read(pieces, afterBetween) is not { } words)
        {
            return null;
        }

        return words.IsOrdinal || afterBetween ? words : Scale(pieces, MixedFraction.Extend(pieces, DecimalWords.Extend(pieces, words)));
    }

    private static NumberReading Scale(IReadOnlyList<NumberPiece> pieces, NumberReading reading)
    {
        while (NumberPiece.SkipHyphen(pieces, reading.End) is var at && at < pieces.Count
            && NumberWords.ScaleOf(pieces[at].Word) is { } scale && reading.Value <= decimal.MaxValue / scale && scale > reading.Scale)
        {
            reading = reading with { Value = reading.Value * scale, Step = reading.StatedStep * scale, StatedStep = reading.StatedStep * scale, Scale = scale, End = at + 1 };
        }

        return reading;
    }

    private static bool AfterBetween(IReadOnlyList<Token> tokens, int index) =>
        index > 0 && tokens[index - 1].Form.Equals("between", StringComparison.OrdinalIgnoreCase);

    private static bool Finish(IReadOnlyList<NumberPiece> pieces, NumberReading reading, int index, out NumberMention number)
    {
        var end = pieces[reading.End - 1].Token + 1;
        var endsInsideToken = reading.End < pieces.Count && pieces[reading.End].Token < end;
        number = endsInsideToken ? default : new NumberMention(reading.Value, reading.Step, index, end, reading.IsOrdinal);
        return !endsInsideToken;
    }
}
