using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>
/// Reads the number that starts at a token: digits, words, scales, fractions and ordinals of English.
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
            var isRead = TryRead(tokens, index + 1, out var size) && !size.IsOrdinal;
            number = isRead ? size with { Value = -size.Value, FirstToken = index } : default;
            return isRead;
        }

        var pieces = NumberPiece.From(tokens, index);
        if (FractionWords.Read(pieces, 0) is { } fraction)
        {
            return Finish(pieces, Scale(pieces, fraction), index, out number);
        }

        var read = DigitNumber.Read(tokens, index, pieces) is { } digits
            ? digits.IsOrdinal ? digits : MixedFraction.Extend(pieces, Scale(pieces, MixedFraction.Extend(pieces, digits)))
            : Words(pieces, AfterBetween(tokens, index));
        return read is { } found && Finish(pieces, found, index, out number);
    }

    // Most words are no numbers: they are told by a look at one token.
    private static bool CanStart(string form) =>
        form.Length > 0 && (char.IsLetter(form[0])
            ? form.Contains('-', StringComparison.Ordinal) || NumberWords.Contains(form.ToLowerInvariant())
            : char.IsNumber(form[0]) || form[0] is '.' or '-' or '\u2212');

    // "-4" as two tokens: joined to the digits behind it and to nothing before it.
    private static bool IsMinus(IReadOnlyList<Token> tokens, int index) =>
        tokens[index].Form is "-" or "\u2212" && (index == 0 || tokens[index].SpaceBefore)
        && index + 1 < tokens.Count && !tokens[index + 1].SpaceBefore && tokens[index + 1].Form is { Length: > 0 } next && char.IsAsciiDigit(next[0]);

    private static NumberReading? Words(IReadOnlyList<NumberPiece> pieces, bool afterBetween)
    {
        if (CardinalWords.Read(pieces, afterBetween) is not { } words)
        {
            return null;
        }

        return words.IsOrdinal || afterBetween ? words : Scale(pieces, MixedFraction.Extend(pieces, words));
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
