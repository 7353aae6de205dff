using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Finds the dates of a sentence, over its tokens, from left to right, the longest reading first. Words that only look like dates
/// ("may", "march", "2019 people", "the 17th round") are left out; leading prepositions stay outside the mention unless they are part
/// of the meaning ("since", "until", "by", "before", "after", "from ... to"). Stateless and thread-safe.
/// </summary>
internal static class DateExpressionReader
{
    /// <summary>The dates of <paramref name="sentence"/>, in order; they do not overlap.</summary>
    internal static IReadOnlyList<DateMention> Read(Sentence sentence)
    {
        var tokens = new DateTokens(sentence.Tokens);
        var mentions = new List<DateMention>();
        for (var index = 0; index < tokens.Count;)
        {
            if (DateForms.Read(tokens, index) is not { } phrase || !Fits(phrase, sentence, index))
            {
                index++;
                continue;
            }

            if (AttributiveDates.IsHabit(tokens, phrase) || AttributiveDates.IsInName(tokens, phrase, index))
            {
                index = phrase.End;
                continue;
            }

            mentions.Add(new DateMention(index, phrase.End, phrase.Expression, phrase.Expression.Precision, phrase.Approximator)
            {
                IsAttributive = AttributiveDates.Contains(tokens, index, phrase.End),
            });
            index = phrase.End;
        }

        SharedYear.Give(tokens, mentions);
        return mentions;
    }

    private static bool Fits(DatePhrase phrase, Sentence sentence, int index)
    {
        if (!phrase.NeedsFuture && !phrase.NeedsPresent)
        {
            return true;
        }

        var tense = TenseReader.Read(sentence, index, phrase.End);
        return phrase.NeedsFuture ? tense == VerbTense.Future : tense != VerbTense.Past;
    }
}
