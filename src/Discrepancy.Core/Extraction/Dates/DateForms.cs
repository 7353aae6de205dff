using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>The forms in layers: each layer is made of the ones below it, and the longest reading wins.</summary>
internal static class DateForms
{
    private static readonly Func<DateTokens, int, DatePhrase?>[] Atoms =
        [NumericForm.Read, RecurringForm.Read, WeekdayForm.Read, PeriodForm.Read, YearForm.Read];

    private static readonly Func<DateTokens, int, DatePhrase?>[] Days = [Atom, NthForm.Read, PartForm.Read, ClockForm.Read];

    private static readonly Func<DateTokens, int, DatePhrase?>[] Closeds = [StretchForm.Read, Day, DistanceForm.Read, WeekdayDistanceForm.Read, LengthForm.Read, SpanForm.Read];

    private static readonly Func<DateTokens, int, DatePhrase?>[] All = [Closed, BoundForm.Read];

    /// <summary>One date without parts.</summary>
    internal static DatePhrase? Atom(DateTokens tokens, int index) => tokens.Once(DateLayer.Atom, index, static (at, start) => Longest(Atoms, at, start));

    /// <summary>A date, or a part of one.</summary>
    internal static DatePhrase? Day(DateTokens tokens, int index) => tokens.Once(DateLayer.Day, index, static (at, start) => Longest(Days, at, start));

    /// <summary>Anything that has two ends.</summary>
    internal static DatePhrase? Closed(DateTokens tokens, int index) =>
        tokens.Once(DateLayer.Closed, index, static (at, start) => NamedEventForm.Read(at, start) ?? Longest(Closeds, at, start));

    /// <summary>Any date, with the word that hedges it.</summary>
    internal static DatePhrase? Read(DateTokens tokens, int index)
    {
        if (!tokens.CanStartDate(index))
        {
            return null;
        }

        if (Hedge(tokens, index) is { } hedge)
        {
            // "in about 1850", but not "about 1850 people".
            var year = FunctionWords.IsTimePreposition(tokens.Word(index - 1)) || tokens.Is(index, "circa") ? YearForm.ReadBare(tokens, hedge.End) : null;
            return (Closed(tokens, hedge.End) ?? year) is { Expression: not NamedEventDate } phrase && !(tokens.Is(index, "about") && phrase.Expression is WeekdayDate or WeekendDate or PeriodDate) ? phrase with { Approximator = hedge.Approximator } : null;
        }

        return NamedEventForm.Read(tokens, index) ?? Longest(All, tokens, index);
    }

    private static (Approximator Approximator, int End)? Hedge(DateTokens tokens, int index) => tokens.Word(index) switch
    {
        "around" or "about" or "roughly" or "approximately" or "circa" or "some" => (Approximator.About, index + 1),
        "almost" or "nearly" => (Approximator.Almost, index + 1),
        "over" when tokens.Cardinal(index + 1) is not null => (Approximator.MoreThan, index + 1),
        "more" when tokens.Is(index + 1, "than") => (Approximator.MoreThan, index + 2),
        "less" when tokens.Is(index + 1, "than") => (Approximator.LessThan, index + 2),
        "at" when tokens.Is(index + 1, "least") => (Approximator.AtLeast, index + 2),
        _ => null,
    };

    // The first of several that read equally far wins.
    private static DatePhrase? Longest(Func<DateTokens, int, DatePhrase?>[] forms, DateTokens tokens, int index)
    {
        DatePhrase? longest = null;
        foreach (var form in forms)
        {
            if (form(tokens, index) is { } phrase && (longest is null || phrase.End > longest.End))
            {
                longest = phrase;
            }
        }

        return longest;
    }
}
