using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads stretches that end or begin now: "the last four years", "the past decade", "the next five years", "recent weeks".</summary>
internal static class StretchForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index)
    {
        var start = tokens.Skip(index, "the", "this", "these");
        bool? looksBack = tokens.Word(start) switch
        {
            "last" or "past" or "previous" => true,
            "recent" when index == start => true,
            "next" or "coming" => false,
            _ => null,
        };

        if (looksBack is not { } back || Counted(tokens, start + 1, start > index || tokens.Is(start, "past")) is not { } counted)
        {
            return null;
        }

        return tokens.Is(counted.End, "of") ? null : new DatePhrase(counted.End, new StretchDate(counted.Count, counted.Unit, back));
    }

    private static (decimal? Count, CalendarUnit Unit, int End)? Counted(DateTokens tokens, int index, bool allowsOne)
    {
        var end = index;
        decimal? count = null;
        if (tokens.Number(index) is { } number)
        {
            (count, end) = (number.Value, number.End);
        }
        else if (tokens.Is(index, "couple"))
        {
            (count, end) = (2, tokens.Skip(index + 1, "of"));
        }
        else
        {
            end = tokens.Skip(index, "few", "several", "many");
        }

        var isPlural = tokens.Word(end).EndsWith('s');
        if (CalendarWords.AnyUnit(tokens.Word(end)) is not { } unit || (end == index && !isPlural && (!allowsOne || unit == CalendarUnit.Quarter)))
        {
            return null;
        }

        return (end == index && !isPlural ? 1 : count, unit, end + 1);
    }
}
