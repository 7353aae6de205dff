using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>
/// Finds the person whose age stands beside the name: "Ana Gray, 18,", "Ana Gray (18)", "Ana Gray, an 18-year-old student",
/// "Ana Gray was 18", "18-year-old Ana Gray", "18-year-old student Ana Gray".
/// </summary>
internal static class AgeBearer
{
    /// <summary>How many words may stand between the age and the name: "18-year-old high school student Ana Gray".</summary>
    private const int LongestRole = 4;

    /// <summary>The person, or null where none stands beside the age.</summary>
    /// <param name="row">The sentence's tokens.</param>
    /// <param name="names">The persons' names in the sentence, in order.</param>
    /// <param name="age">The age.</param>
    public static NameMention? Find(TokenRow row, ImmutableArray<NameMention> names, QuantityMention age)
    {
        if (IsOfAnotherTime(row, age))
        {
            return null;
        }

        var name = Before(row, names, age.FirstToken) ?? Behind(row, names, age.EndToken);
        return name is { } found && !IsOwner(row, found) ? found : null;
    }

    /// <summary>"then 17", "at age 17" and "17 at the time" tell of another day than the report's.</summary>
    private static bool IsOfAnotherTime(TokenRow row, QuantityMention age) =>
        row.Word(age.FirstToken - 1) is "then" or "at" || row.Word(age.FirstToken) is "then"
        || row.Word(age.EndToken) is "then" || IsAtThe(row, age.EndToken)
        || (row.Word(age.EndToken) is "(" or "," && IsAtThe(row, age.EndToken + 1) && row.Word(age.EndToken + 3) is "time");

    private static bool IsAtThe(TokenRow row, int at) => row.Word(at) is "at" && row.Word(at + 1) is "the" or "that";

    private static NameMention? Before(TokenRow row, ImmutableArray<NameMention> names, int first)
    {
        var at = first - 1;
        while (row.Word(at) is "a" or "an" or "the" or "now" or "age" or "aged" or "about" or "," or "(" or "is" or "was")
        {
            at--;
        }

        return names.Where(name => name.EndToken == at + 1 && at + 1 < first && IsOwnApposition(row, first)).Select(name => (NameMention?)name).FirstOrDefault();
    }

    /// <summary>In "Ana Gray, 18-year-old Leo Hill and others" the age is the next person's.</summary>
    private static bool IsOwnApposition(TokenRow row, int first)
    {
        var end = first;
        while (end < row.Count && row.Word(end) is not ("," or ";" or "." or ":" or "(" or ")" or "and"))
        {
            end++;
        }

        return !Enumerable.Range(first, end - first).Any(at => row.Tokens[at].PartOfSpeech == PartOfSpeech.ProperNoun);
    }

    private static NameMention? Behind(TokenRow row, ImmutableArray<NameMention> names, int end) =>
        row.Word(end - 1) is "old" || row.Word(end - 1).EndsWith("-old", StringComparison.Ordinal)
            ? names.Where(name => name.FirstToken >= end && name.FirstToken <= end + LongestRole && IsRole(row, end, name.FirstToken))
                .Select(name => (NameMention?)name).FirstOrDefault()
            : null;

    /// <summary>The words of a role are nouns and adjectives: "18-year-old student Ana Gray", but not "an 18-year-old whom Ana Gray knew".</summary>
    private static bool IsRole(TokenRow row, int first, int end) =>
        Enumerable.Range(first, end - first).All(at => row.Tokens[at].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun)
        && (first == end || row.Tokens[end - 1].PartOfSpeech is not PartOfSpeech.Adjective);

    /// <summary>"5-year-old Ana Gray's son" and "Ana Gray's, 5".</summary>
    private static bool IsOwner(TokenRow row, NameMention name) => row.Word(name.EndToken) is "'s" or "'";
}
