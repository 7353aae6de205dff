using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>Compares the bodies and places of offices.</summary>
internal static class TitleBodies
{
    /// <summary>Whether the two offices may be of one body: one names it more fully, or a word is misspelt, and the places do not clash.</summary>
    public static bool AreOfOneBody(TitleValue left, TitleValue right) =>
        (left.Place.Length == 0 || right.Place.Length == 0 || string.Equals(left.Place, right.Place, StringComparison.Ordinal))
        && (IsSubset(left, right) || IsSubset(right, left) || FindSlip(left, right) is not null);

    /// <summary>The one pair of words in which the bodies differ where it is a slip: "foreigner" for "foreign"; null elsewhere.</summary>
    public static (string Left, string Right)? FindSlip(TitleValue left, TitleValue right)
    {
        var onlyLeft = left.Body.Except(right.Body, StringComparer.Ordinal).ToList();
        var onlyRight = right.Body.Except(left.Body, StringComparer.Ordinal).ToList();
        return onlyLeft.Count == 1 && onlyRight.Count == 1 && IsSlip(onlyLeft[0], onlyRight[0]) ? (onlyLeft[0], onlyRight[0]) : null;
    }

    /// <summary>
    /// Whether two offices are surely of one body: they share a word of its name, and one names it with no more than a word on top. A party is
    /// more than its branch, and one board is not another.
    /// </summary>
    public static bool AreOfOneNamedBody(Claim left, Claim right)
    {
        var (one, other) = ((TitleValue)left.Value, (TitleValue)right.Value);
        var shared = one.Body.Intersect(other.Body, StringComparer.Ordinal).ToList();
        return shared.Exists(word => IsOfName(left, word) && IsOfName(right, word))
            && shared.Count == Math.Min(one.Body.Length, other.Body.Length)
            && Math.Abs(one.Body.Length - other.Body.Length) <= 1;
    }

    /// <summary>Whether the text writes the word with a capital, and it is neither the sort of body nor a party, which many bodies share.</summary>
    private static bool IsOfName(Claim claim, string word)
    {
        var at = claim.Span.Quote.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        var form = at < 0 ? "" : claim.Span.Quote.Substring(at, word.Length);
        return at >= 0 && char.IsUpper(form[0]) && !OrganizationNounLexicon.Default.IsName(form) && !PartyLexicon.Default.TryFind(form, out _);
    }

    private static bool IsSubset(TitleValue inner, TitleValue outer) => inner.Body.All(word => outer.Body.Contains(word, StringComparer.Ordinal));

    /// <summary>Where one word is the other with an ending, only a wrong ending is a slip: "environmental" is none.</summary>
    private static bool IsSlip(string left, string right) =>
        left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal)
            ? SpellingDistance.IsWrongEnding(left, right)
            : SpellingDistance.IsSlip(left, right);
}
