using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Finds the adverbs of a sentence by which English puts something in the time to come without the calendar: "as soon as possible", "shortly", "at a later
/// date". What is counted from another event ("soon after", "no sooner") and what stands beside a date of the calendar ("soon, in the spring") is left out.
/// Stateless and thread-safe.
/// </summary>
internal static class VagueDateReader
{
    /// <summary>So many tokens may stand between the words and a date that says the same better.</summary>
    private const int ReachOfDate = 3;

    private static readonly ImmutableArray<(VagueTime When, string[] Words)> Phrases =
    [
        .. Split(VagueTime.AsSoonAsPossible, "as soon as possible|as early as possible|as soon as practicable|at the earliest opportunity|at the earliest possible date"
            + "|at the earliest possible time|at the earliest possible opportunity"),
        .. Split(VagueTime.Soon, "before long|in the near future|in the very near future|at an early date|very soon|very shortly|soon|shortly"),
        .. Split(VagueTime.Later, "at a later date|at a later time|at a later stage|at a future date|in due course|in due time"),
    ];

    // "Too soon", "how soon", "as soon as they can", "will not end anytime soon".
    private static readonly WordSet Degrees = new("as so too how that no not anytime time");

    // "Soon after the vote", "shortly past noon", "soon enough", "soon to be married", "soon-to-be".
    private static readonly WordSet Measured = new("as after afterwards afterward before thereafter past prior following until till ahead enough to - than");

    /// <summary>Those of <paramref name="sentence"/>, in order, that stand beside none of its <paramref name="dates"/>.</summary>
    internal static IEnumerable<DateMention> Read(Sentence sentence, IReadOnlyList<DateMention> dates)
    {
        var tokens = sentence.Tokens;
        for (var index = 0; index < tokens.Length; index++)
        {
            if (At(sentence, index) is not var (when, end))
            {
                continue;
            }

            if (!dates.Any(date => date.FirstToken <= end + ReachOfDate && index <= date.EndToken + ReachOfDate))
            {
                yield return new DateMention(index, end, new VagueDate(when), DatePrecision.Range, Approximator.Exact);
            }

            index = end - 1;
        }
    }

    private static (VagueTime When, int End)? At(Sentence sentence, int index)
    {
        foreach (var (when, words) in Phrases)
        {
            if (Is(sentence, index, words[0]) && Enumerable.Range(1, words.Length - 1).All(offset => Is(sentence, index + offset, words[offset])))
            {
                return words[^1] is "soon" or "shortly" && IsMeasured(sentence, index, index + words.Length) ? null : (when, index + words.Length);
            }
        }

        return null;
    }

    private static bool IsMeasured(Sentence sentence, int first, int end) =>
        (first > 0 && Degrees.Contains(Word(sentence, first - 1))) || (end < sentence.Tokens.Length && Measured.Contains(Word(sentence, end)));

    private static bool Is(Sentence sentence, int index, string word) =>
        index < sentence.Tokens.Length && string.Equals(sentence.Tokens[index].Form, word, StringComparison.OrdinalIgnoreCase);

    private static string Word(Sentence sentence, int index) => sentence.Tokens[index].Form.ToLowerInvariant();

    private static IEnumerable<(VagueTime When, string[] Words)> Split(VagueTime when, string phrases) => phrases.Split('|').Select(phrase => (when, phrase.Split(' ')));
}
