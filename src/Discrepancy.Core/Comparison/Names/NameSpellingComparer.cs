using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Lexicons;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>
/// Flags a name, whatever it names, one of whose words is written in two ways that are one letter apart, where one of the ways is no known word or name.
/// Stateless and thread-safe.
/// </summary>
internal sealed class NameSpellingComparer : IClaimComparer
{
    private const string Rule = "word-of-name-spelling";

    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Kind != ClaimKind.Name || FindSlip(group.Claims) is not { } slip)
        {
            yield break;
        }

        var left = group.Claims.Where(claim => Has(claim, slip.Left)).ToList();
        var right = group.Claims.Where(claim => Has(claim, slip.Right)).ToList();
        var explanation = $"{Describe(left, slip.Left)} {Describe(right, slip.Right)} What stands around them is the same, and {Judge(slip.Left, slip.Right)}.";
        yield return FindingBuilder.Build(
            group,
            new Ruling(Relation.SpellingVariant, Rule, explanation, Confidence: 0.95),
            [(Written(left, slip.Left), left), (Written(right, slip.Right), right)]);
    }

    /// <summary>The two spellings that all claims of the group have one of.</summary>
    private static (string Left, string Right)? FindSlip(ImmutableArray<Claim> claims) =>
        claims.Skip(1).Select(claim => NameSlip.Find(Keys(claims[0]), Keys(claim)))
            .FirstOrDefault(slip => slip is { } words && claims.All(claim => Has(claim, words.Left) != Has(claim, words.Right)));

    private static ImmutableArray<string> Keys(Claim claim) => NameWords.Keys(((NameValue)claim.Value).Name);

    private static bool Has(Claim claim, string word) => Keys(claim).Contains(word, StringComparer.Ordinal);

    private static string Judge(string left, string right)
    {
        var known = (KnownWordLexicon.Default.Contains(left), KnownWordLexicon.Default.Contains(right));
        return known is (false, false) ? "the letters are almost the same, so one of them is a slip" : $"\"{(known.Item1 ? right : left)}\" is no known word or name, so it looks like a slip";
    }

    private static string Describe(List<Claim> claims, string word) =>
        $"{Phrases.Documents(claims)} {Phrases.Verb(claims, "writes", "write")} \"{Written(claims, word)}\", as in \"{claims[0].Value.Normalized}\".";

    private static string Written(List<Claim> claims, string word)
    {
        var name = ((NameValue)claims[0].Value).Name;
        return NameWords.Read(name).Select(part => name[part.Start..part.End]).First(part => string.Equals(NameFolding.Fold(part), word, StringComparison.Ordinal));
    }
}
