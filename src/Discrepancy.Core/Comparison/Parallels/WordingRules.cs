using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>Tells whether what two sentences have at one place excludes one another.</summary>
internal static class WordingRules
{
    /// <summary>How the two clash; null where both can be.</summary>
    /// <param name="left">What the one has.</param>
    /// <param name="right">What the other has.</param>
    /// <param name="isLong">Whether the rest of the sentence shows that one event is told.</param>
    public static WordingClash? Judge(Claim left, Claim right, bool isLong)
    {
        var (one, other) = (WithoutArticles(Wording(left)), WithoutArticles(Wording(right)));
        if (WordingNegation.Denies(one, other))
        {
            return WordingClash.Polarity;
        }

        if (WordedNumber.Read(one) is { } number && WordedNumber.Read(other) is { } otherNumber)
        {
            return !number.Excludes(otherNumber) ? null : number.IsOrdinal ? WordingClash.Ordinal : WordingClash.Number;
        }

        if (one.Words.IsEmpty || other.Words.IsEmpty || NewlyMentioned.MayBeTwo(left, right))
        {
            return null;
        }

        if (ContrastLexicon.Default.AreOpposite(one.Normalized, other.Normalized))
        {
            return isLong || !MayBeTwoPersons(Wording(left), Wording(right)) ? WordingClash.Opposite : null;
        }

        return ContrastLexicon.Default.AreApart(one.Normalized, other.Normalized) ? WordingClash.Thing
            : WordedPlaces.AreApart(left.Span.Quote, right.Span.Quote) ? WordingClash.Place
            : null;
    }

    /// <summary>"a man" and "a woman": two persons may have done the same.</summary>
    private static bool MayBeTwoPersons(WordingValue left, WordingValue right) => IsGendered(left.Words[^1]) && IsGendered(right.Words[^1]);

    private static bool IsGendered(string noun) => PersonNounLexicon.Default.TryFind(noun, out var gender) && gender is (LexicalGender.Male or LexicalGender.Female);

    private static WordingValue Wording(Claim claim) => (WordingValue)claim.Value;

    private static WordingValue WithoutArticles(WordingValue wording) =>
        wording with { Words = [.. wording.Words.SkipWhile(word => word is "a" or "an" or "the")] };
}
