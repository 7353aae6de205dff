namespace Discrepancy.Extraction;

/// <summary>Reads a whole number in words: "twenty-one", "three hundred and five", "a hundred", "two million", "twenty-first".</summary>
internal sealed class CardinalWords
{
    private readonly IReadOnlyList<NumberPiece> _pieces;
    private decimal _total;
    private decimal _group;
    private decimal _lastScale = decimal.MaxValue;
    private Slot _last = Slot.None;
    private int _at;

    private CardinalWords(IReadOnlyList<NumberPiece> pieces) => _pieces = pieces;

    /// <summary>What the last word filled.</summary>
    private enum Slot
    {
        None,
        Article,
        Unit,
        Teen,
        Tens,
        Hundred,
        Scale,
        Ordinal,
    }

    /// <summary>The number that the pieces start with; null where they start with none.</summary>
    /// <param name="pieces">The words.</param>
    /// <param name="afterBetween">Whether "between" stands before them, so that "and" is the range's and not the number's.</param>
    public static NumberReading? Read(IReadOnlyList<NumberPiece> pieces, bool afterBetween) =>
        new CardinalWords(pieces).Run(afterBetween);

    private NumberReading? Run(bool afterBetween)
    {
        if (_pieces[0].Word is "a" or "an")
        {
            (_last, _at) = (Slot.Article, 1);
        }

        while (_last != Slot.Ordinal && TakeNext(afterBetween))
        {
        }

        return _last is Slot.None or Slot.Article ? null : Result();
    }

    private NumberReading Result()
    {
        var value = _total + _group;
        var scale = _last == Slot.Scale ? _lastScale : 1;
        var step = _last is Slot.Scale or Slot.Ordinal ? scale : NumberReading.RoundStep(value);
        return new NumberReading(value, step, _at) { IsOrdinal = _last == Slot.Ordinal, Scale = scale, StatedStep = scale };
    }

    private bool TakeNext(bool afterBetween)
    {
        var at = _last is Slot.None ? _at : NumberPiece.SkipHyphen(_pieces, _at);
        var isAnd = at < _pieces.Count && _pieces[at].Word is "and" && _last is Slot.Hundred or Slot.Scale;
        if (isAnd && (afterBetween || !IsTail(at + 1)))
        {
            return false;
        }

        at = isAnd ? at + 1 : at;
        return at < _pieces.Count && Take(at, hyphen: at > _at);
    }

    private bool Take(int at, bool hyphen)
    {
        var word = _pieces[at].Word;
        var taken = NumberWords.CardinalOf(word) is { } cardinal ? TakeCardinal(cardinal)
            : NumberWords.ScaleOf(word) is { } scale ? TakeScale(scale)
            : NumberWords.OrdinalOf(word) is { } ordinal && TakeOrdinal(ordinal, hyphen);
        _at = taken ? at + 1 : _at;
        return taken;
    }

    private bool TakeCardinal(int value)
    {
        var slot = value < 10 ? Slot.Unit : value < 20 ? Slot.Teen : Slot.Tens;
        if (!(_last is Slot.None or Slot.Hundred or Slot.Scale || (slot == Slot.Unit && value > 0 && _last == Slot.Tens)))
        {
            return false;
        }

        _group += value;
        _last = slot;
        return true;
    }

    private bool TakeScale(decimal scale)
    {
        if (_last is Slot.None)
        {
            return false;
        }

        var factor = _last == Slot.Article ? 1 : _group;
        if (scale < 1000)
        {
            return factor is > 0 and < 100 && TakeSmallScale(factor * scale);
        }

        var isMultiplied = _last == Slot.Scale && scale > _lastScale && _total <= decimal.MaxValue / scale;
        if (!isMultiplied && (factor == 0 || scale >= _lastScale))
        {
            return false;
        }

        (_total, _group) = isMultiplied ? (_total * scale, 0) : (_total + (factor * scale), 0);
        (_lastScale, _last) = (scale, Slot.Scale);
        return true;
    }

    private bool TakeSmallScale(decimal value)
    {
        (_group, _last) = (value, Slot.Hundred);
        return true;
    }

    private bool TakeOrdinal(decimal value, bool hyphen)
    {
        if (value >= 100)
        {
            return _last is not (Slot.None or Slot.Article) && TakeScale(value) && MarkOrdinal();
        }

        var fits = _last is Slot.None or Slot.Hundred or Slot.Scale || (value < 10 && _last == Slot.Tens && (hyphen || value != 2));
        _group += fits ? value : 0;
        return fits && MarkOrdinal();
    }

    private bool MarkOrdinal()
    {
        _last = Slot.Ordinal;
        return true;
    }

    // The tail behind "and" ends the number: in "one million and two million" it starts another, in "a hundred and three quarters" a fraction.
    private bool IsTail(int start)
    {
        var at = start;
        if (at >= _pieces.Count || (NumberWords.CardinalOf(_pieces[at].Word) is not > 0 && NumberWords.OrdinalOf(_pieces[at].Word) is not < 100))
        {
            return false;
        }

        while (at < _pieces.Count && (_pieces[at].IsHyphen || NumberWords.CardinalOf(_pieces[at].Word) is not null))
        {
            at++;
        }

        return !IsFraction(start, at)
            && (at >= _pieces.Count || NumberWords.ScaleOf(_pieces[at].Word) is not { } scale || ((scale >= 1000 || _last == Slot.Scale) && scale < _lastScale));
    }

    private bool IsFraction(int start, int at)
    {
        if (at == start || at >= _pieces.Count || NumberWords.PartOf(_pieces[at].Word) is not { } parts)
        {
            return false;
        }

        var count = Read([.. _pieces.Skip(start).Take(at - start)], afterBetween: false)?.Value ?? 0;
        return count < parts && count > 1 == _pieces[at].Word.EndsWith('s');
    }
}
