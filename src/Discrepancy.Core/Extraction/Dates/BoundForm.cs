using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads ranges that are open at one end: "since 2019", "until Friday", "by the end of the month", "from 2012 on".</summary>
internal static class BoundForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index)
    {
        var (bound, start) = Word(tokens, index);
        if (bound is not { } side)
        {
            return From(tokens, index) ?? Behind(tokens, index) ?? ToDate(tokens, index);
        }

        if (ToDate(tokens, index) is { } now)
        {
            return now;
        }

        if ((DateForms.Closed(tokens, start) ?? (tokens.Is(start - 1, "than") ? YearForm.ReadBare(tokens, start) : null)) is not { } limit || Belongs(tokens, limit))
        {
            return null;
        }

        return new DatePhrase(limit.End, new BoundedDate(side, limit.Expression), limit.Approximator);
    }

    private static (DateBound? Bound, int Start) Word(DateTokens tokens, int index) => tokens.Word(index) switch
    {
        "since" => (DateBound.Since, tokens.Skip(index + 1, "at")),
        "until" or "till" or "through" => (DateBound.Until, index + 1),
        "by" => (DateBound.By, index + 1),
        "before" => (DateBound.Before, index + 1),
        "after" => (DateBound.After, index + 1),
        "starting" or "beginning" or "commencing" when !tokens.Is(index - 1, "the", "a") && !(tokens.Is(index - 1, "week") && tokens.Is(index - 2, "the")) => (DateBound.From, tokens.Skip(index + 1, "on", "in", "from")),
        "later" or "earlier" when tokens.Is(index + 1, "than") => (tokens.Is(index, "later") ? DateBound.After : DateBound.Before, index + 2),
        "as" when tokens.Is(index + 1, "early", "soon") && tokens.Is(index + 2, "as") => (DateBound.From, index + 3),
        "as" when tokens.Sequence(index + 1, "late", "as") => (DateBound.Until, index + 3),
        "no" when tokens.Sequence(index + 1, "later", "than") => (DateBound.By, index + 3),
        "prior" when tokens.Is(index + 1, "to") => (DateBound.Before, index + 2),
        _ => (null, index),
    };

    // "the largest to date", but not "up to date" and "to date her".
    private static DatePhrase? ToDate(DateTokens tokens, int index) =>
        tokens.Is(index, "to", "till", "until") && tokens.Is(index + 1, "date") && !tokens.Is(index - 1, "up", "year", "month", "quarter", "-", "closer", "back")
        && (index + 2 >= tokens.Count || tokens.Is(index + 2, ".", ",", ";", ")", ":", "?", "!")) && tokens.Tokens[index + 1].PartOfSpeech is not PartOfSpeech.Verb
            ? new DatePhrase(index + 2, new BoundedDate(DateBound.Until, new PeriodDate(CalendarUnit.Day, 0))) : null;

    // "2016 or later", "in March and after".
    private static DatePhrase? Behind(DateTokens tokens, int index)
    {
        if ((DateForms.Closed(tokens, index) ?? YearForm.ReadBare(tokens, index)) is not { Expression.Precision: <= DatePrecision.Year } limit || !tokens.Is(limit.End, "or", "and"))
        {
            return null;
        }

        DateBound? bound = tokens.Word(limit.End + 1) switch { "later" or "after" or "beyond" => DateBound.From, "earlier" or "before" => DateBound.Until, _ => null };
        return bound is { } side && !tokens.StartsWithDigit(limit.End + 2) && (!tokens.IsWord(limit.End + 2) || FunctionWords.IsFunctionWord(tokens.Word(limit.End + 2)))
            ? new DatePhrase(limit.End + 2, new BoundedDate(side, limit.Expression)) : null;
    }

    // "from 2012 on", "from Friday onward".
    private static DatePhrase? From(DateTokens tokens, int index)
    {
        if (!tokens.Is(index, "from", "starting", "beginning"))
        {
            return null;
        }

        var start = tokens.Is(index, "from") ? index + 1 : tokens.Skip(index + 1, "in", "on");
        return DateForms.Closed(tokens, start) is { } limit && tokens.Is(limit.End, "on", "onward", "onwards", "forward")
            ? new DatePhrase(limit.End + 1, new BoundedDate(DateBound.From, limit.Expression)) : null;
    }

    // "after Wednesday's vote", "before the 2012 election", "by 9/11 victims": the date belongs to the thing, not to the bound.
    private static bool Belongs(DateTokens tokens, DatePhrase limit) =>
        tokens.Is(limit.End, "'s", "'") || limit.Expression is NamedEventDate or StretchDate or SpanDate or BoundedDate;
}
