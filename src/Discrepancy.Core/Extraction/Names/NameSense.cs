using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Extraction;

/// <summary>Tells a run of capitalised words that names something from days, months and peoples, and from common words whose place explains the capital.</summary>
internal static class NameSense
{
    /// <summary>Whether the tokens from <paramref name="first"/> to <paramref name="end"/> (excluded) name something.</summary>
    public static bool IsName(Sentence sentence, int first, int end)
    {
        ImmutableArray<string> words = [.. sentence.Tokens[first..end].Where(token => char.IsLetter(token.Form[0])).Select(token => token.Form)];
        if (words.All(IsNoName) || GeographyLexicon.Default.TryFindByPeople(string.Join(' ', words), out _))
        {
            return false;
        }

        var isExplained = sentence.Section is SectionKind.Headline || NameRuns.IsShouted(sentence.Tokens) || (words.Length == 1 && NameRuns.IsOpening(sentence.Tokens, first));
        return !isExplained || !words.All(CommonWordLexicon.Default.Contains);
    }

    /// <summary>A letter, a day, a month, a people, or "No." before a number.</summary>
    private static bool IsNoName(string word) =>
        word.Length == 1 || MonthNames.IsMonthOrDay(word.ToLowerInvariant()) || FunctionWordLexicon.Default.Contains(word.TrimEnd('.')) || GeographyLexicon.Default.TryFindByPeople(word, out _);
}
