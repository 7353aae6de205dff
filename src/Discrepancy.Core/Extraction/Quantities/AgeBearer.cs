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
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="names">The persons' names in the sentence, in order.</param>
    /// <param name="age">The age.</param>
    public static NameMention? Find(ImmutableArray<Token> tokens, ImmutableArray<NameMention> names, QuantityMention age)
    {
        if (IsOfAnotherTime(tokens, age))
        {
            return null;
        }

        var name = Before(tokens, names, age.FirstToken) ?? Behind(tokens, names, age.EndToken);
        return name is { } found && !IsOwner(tokens, found) ? found : null;
    }

    /// <summary>"then 17", "at age 17" and "when she was 17" tell of another day than the report's.</summary>
    private static bool IsOfAnotherTime(ImmutableArray<Token> tokens, QuantityMention age) =>
        Word(tokens, age.FirstToken - 1) is "then" or "at" || Word(tokens, age.FirstToken) is "then"
        || Word(tokens, age.EndToken) is "then" || (Word(tokens, age.EndToken) is "at" && Word(tokens, age.EndToken + 1) is "the" or "that");

    private static NameMention? Before(ImmutableArray<Token> tokens, ImmutableArray<NameMention> names, int first)
    {
        var at = first - 1;
        while (Word(tokens, at) is "a" or "an" or "the" or "now" or "age" or "aged" or "about" or "," or "(" or "is" or "was")
        {
            at--;
        }

        return names.Where(name => name.EndToken == at + 1 && at + 1 < first && IsOwnApposition(tokens, first)).Select(name => (NameMention?)name).FirstOrDefault();
    }

    /// <summary>In "Ana Gray, 18-year-old Leo Hill and others" the age is the next person's.</summary>
    private static bool IsOwnApposition(ImmutableArray<Token> tokens, int first)
    {
        var end = first;
        while (end < tokens.Length && Word(tokens, end) is not ("," or ";" or "." or ":" or "(" or ")" or "and"))
        {
            end++;
        }

        return !Enumerable.Range(first, end - first).Any(at => tokens[at].PartOfSpeech == PartOfSpeech.ProperNoun);
    }

    private static NameMention? Behind(ImmutableArray<Token> tokens, ImmutableArray<NameMention> names, int end) =>
        Word(tokens, end - 1) is "old" || Word(tokens, end - 1).EndsWith("-old", StringComparison.Ordinal)
            ? names.Where(name => name.FirstToken >= end && name.FirstToken <= end + LongestRole && IsRole(tokens, end, name.FirstToken))
                .Select(name => (NameMention?)name).FirstOrDefault()
            : null;

    /// <summary>The words of a role are nouns and adjectives: "18-year-old student Ana Gray", but not "an 18-year-old whom Ana Gray knew".</summary>
    private static bool IsRole(ImmutableArray<Token> tokens, int first, int end) =>
        Enumerable.Range(first, end - first).All(at => tokens[at].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun)
        && (first == end || tokens[end - 1].PartOfSpeech is not PartOfSpeech.Adjective);

    /// <summary>"5-year-old Ana Gray's son" and "Ana Gray's, 5".</summary>
    private static bool IsOwner(ImmutableArray<Token> tokens, NameMention name) => Word(tokens, name.EndToken) is "'s" or "\u2019s" or "'" or "\u2019";

    private static string Word(ImmutableArray<Token> tokens, int at) =>
        at >= 0 && at < tokens.Length ? tokens[at].Form.ToLowerInvariant() : "";
}
