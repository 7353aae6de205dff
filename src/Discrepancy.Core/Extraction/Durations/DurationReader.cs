using System.Globalization;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Reads the lengths of time that are told without a number of their own: "for an hour", "several weeks", "a few minutes", "all day",
/// "another month", and those that are joined to it: "3h". Rates ("twice a day") and dates ("a few days ago") are none.
/// </summary>
internal static class DurationReader
{
    private const int MostOfAFew = 9;

    private static readonly PhraseTable Units = PhraseTable.Load("units", "Duration");

    /// <summary>The lengths of time of <paramref name="sentence"/>, in order, without overlap.</summary>
    internal static IEnumerable<DurationMention> Read(Sentence sentence)
    {
        var tokens = new DateTokens(sentence.Tokens);
        for (var index = 0; index < tokens.Count; index++)
        {
            if (ReadAt(tokens, index) is { } mention)
            {
                yield return mention;
                index = mention.EndToken - 1;
            }
        }
    }

    private static DurationMention? ReadAt(DateTokens tokens, int index) =>
        (Joined(tokens, index) ?? Vague(tokens, index) ?? Whole(tokens, index) ?? One(tokens, index)) is { } mention && !IsDistance(tokens, mention.EndToken) ? mention : null;

    // "3h", "3.5years".
    private static DurationMention? Joined(DateTokens tokens, int index)
    {
        var word = tokens.Word(index);
        var figures = word.TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.').Count();
        if (figures == 0 || figures == word.Length || !decimal.TryParse(word.AsSpan(0, figures), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var unit = word[figures..] is "h" ? "hour" : word[figures..];
        return UnitOf(unit) is var (name, factor) ? Mention(index, index + 1, number * factor, number * factor, Approximator.Exact, name) : null;
    }

    // "a few minutes", "several weeks", "some days".
    private static DurationMention? Vague(DateTokens tokens, int index)
    {
        var word = tokens.Is(index, "a") && tokens.Is(index + 1, "few") ? index + 1 : index;
        var least = tokens.Word(word) switch { "few" or "some" => 2, "several" => 3, _ => 0 };
        return least > 0 && tokens.Word(word + 1).EndsWith('s') && UnitOf(tokens.Word(word + 1)) is var (name, factor) && !tokens.Is(word - 1, "past", "last", "next", "these", "those", "of")
            ? Mention(index, word + 2, least * factor, MostOfAFew * factor, Approximator.About, name) : null;
    }

    // "all day", "the whole week", "another month".
    private static DurationMention? Whole(DateTokens tokens, int index)
    {
        var isWhole = tokens.Is(index, "all", "another") || (tokens.Is(index, "the", "a", "an") && tokens.Is(index + 1, "whole", "entire", "full"));
        var word = tokens.Is(index, "all", "another") ? index + 1 : index + 2;
        return isWhole && UnitOf(tokens.Word(word)) is var (name, factor) && CalendarWords.Unit(tokens.Word(word)) is not null && EndsPhrase(tokens, word + 1)
            ? Mention(index, word + 1, factor, factor, Approximator.Exact, name) : null;
    }

    // "for an hour", but not "five dollars an hour" or "a day after".
    private static DurationMention? One(DateTokens tokens, int index)
    {
        var isLength = tokens.Is(index, "a", "an")
            && (tokens.Is(index - 1, "for", "within", "over", "after", "than", "about", "nearly", "almost", "lasted", "lasts", "last", "took", "takes", "take", "spent", "spend", "waited"));
        if (!isLength || UnitOf(tokens.Word(index + 1)) is not var (name, factor))
        {
            return null;
        }

        // "a year and a half".
        var half = tokens.Sequence(index + 2, "and", "a", "half") ? 3 : tokens.Sequence(index + 2, "and", "half") ? 2 : 0;
        var length = half > 0 ? factor * 1.5m : factor;
        return EndsPhrase(tokens, index + 2 + half) ? Mention(index, index + 2 + half, length, length, Approximator.Exact, name) : null;
    }

    private static bool EndsPhrase(DateTokens tokens, int end) =>
        !tokens.Is(end, "'s", "'", "-") && (!tokens.IsWord(end) || FunctionWords.IsFunctionWord(tokens.Word(end)) || tokens.Tokens[end].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun));

    private static bool IsDistance(DateTokens tokens, int end) =>
        tokens.Is(end, "ago", "later", "earlier", "hence", "before", "after", "afterward", "afterwards", "old", "from");

    private static (string Name, decimal Factor)? UnitOf(string word) =>
        word.Length > 0 && Units.MatchFrom(at => at == 0 ? word : "", 0, out var cells) == 1 ? (cells[2], decimal.Parse(cells[3], CultureInfo.InvariantCulture)) : null;

    private static DurationMention Mention(int first, int end, decimal low, decimal high, Approximator approximator, string unit) =>
        new(first, end, new QuantityValue(low, new NumberRange(low, high), approximator, Measure.Duration, unit));
}
