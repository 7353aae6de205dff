using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Tells a date that belongs to a thing ("the 1996 Act", "a Wednesday vote", "Tuesday's caucus") from one that says when something happened.</summary>
internal static class AttributiveDates
{
    // Below it the parse is too often wrong about the head.
    private const int SureMargin = 200;

    internal static bool Contains(DateTokens tokens, int first, int end)
    {
        if (tokens.Is(end, "'s", "'") || IsStamp(tokens, first))
        {
            return true;
        }

        // "the 17 February attack": the article is that of the noun.
        var opens = FunctionWords.IsDeterminer(tokens.Word(first - 1)) || (first + 1 < end && tokens.Is(first, "the") && tokens.Tokens[first].Head >= end);
        if (opens && (IsNounLike(tokens, end) || IsGerund(tokens, end) || IsBehindYear(tokens, end)))
        {
            return true;
        }

        return end == first + 1 && WhichWords.YearFigures(tokens, first) is not null && (IsCited(tokens, first) || IsOfThing(tokens, first));
    }

    // "Updated: Monday, March 3": when the page was changed.
    private static bool IsStamp(DateTokens tokens, int first) =>
        tokens.Is(first - 1, ":") && tokens.Is(first - 2, "updated", "posted", "published", "modified", "created");

    /// <summary>Whether a day without its year stands in a name: "the 17 February Brigade", "the Jan. 6 Committee". Its year is that of another event.</summary>
    internal static bool IsInName(DateTokens tokens, DatePhrase phrase, int first) =>
        phrase.Expression is DayDate { Which.Kind: OccurrenceKind.Unstated } && IsNounLike(tokens, phrase.End) && tokens.IsCapitalized(phrase.End)
        && tokens.Tokens[phrase.End].PartOfSpeech is PartOfSpeech.ProperNoun && (FunctionWords.IsDeterminer(tokens.Word(first - 1)) || (tokens.Is(first, "the") && tokens.Tokens[first].Head >= phrase.End));

    // "the Sept. 14, 2012, attack".
    private static bool IsBehindYear(DateTokens tokens, int end) =>
        tokens.Is(end, ",") && WhichWords.YearFigures(tokens, end - 1) is not null && IsNounLike(tokens, end + 1) && !tokens.IsCapitalized(end + 1)
        && tokens.Tokens[end + 1].PartOfSpeech is PartOfSpeech.Noun && !tokens.Is(end + 2, ",");

    /// <summary>Whether a weekday only tells of what kind things are that come back every week: "on Sunday morning news programs".</summary>
    internal static bool IsHabit(DateTokens tokens, DatePhrase phrase)
    {
        if (phrase.Expression is not WeekdayDate { Which.Kind: OccurrenceKind.Unstated } || phrase.End >= tokens.Count)
        {
            return false;
        }

        var last = tokens.Tokens[phrase.End - 1];
        return last is { Relation: "compound", HeadMargin: >= SureMargin } && last.Head >= phrase.End
            && tokens.Tokens[last.Head] is { PartOfSpeech: PartOfSpeech.Noun, Morphology.Number: GrammaticalNumber.Plur };
    }

    // "(Smith 1994)", "Smith (1994)": the year of what is cited.
    private static bool IsCited(DateTokens tokens, int index) =>
        tokens.Is(index + 1, ")", "]", ";", ":", ",") && (tokens.Is(index - 1, "(", "[") || (index > 0 && tokens.IsCapitalized(index - 1)) || tokens.Is(index - 1, ",", "al.", "&"))
        && tokens.Tokens.Skip(Math.Max(0, index - 30)).Take(Math.Min(30, index)).Any(token => token.Form is "(" or "[");

    // "2012 presidential candidate", "2020 Review Conference".
    private static bool IsOfThing(DateTokens tokens, int index) =>
        tokens.Tokens[index].Head is var head && head > index && head <= index + 4 && tokens.IsWord(index + 1) && IsNounLike(tokens, index + 1)
        && tokens.Tokens[head].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    // "the March 3 shooting": behind an article a form in -ing is a noun, whatever the tagger says.
    private static bool IsGerund(DateTokens tokens, int index) =>
        tokens.IsWord(index) && tokens.Tokens[index].PartOfSpeech is PartOfSpeech.Verb && tokens.Word(index).EndsWith("ing", StringComparison.Ordinal);

    private static bool IsNounLike(DateTokens tokens, int index) =>
        tokens.IsWord(index) && !FunctionWords.IsFunctionWord(tokens.Word(index))
        && tokens.Tokens[index].PartOfSpeech is PartOfSpeech.Unknown or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective;
}
