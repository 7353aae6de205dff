using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>Flags an office whose body is written in two ways that are almost the same: "Foreigner Affairs", "Foreign Affairs". Stateless and thread-safe.</summary>
internal sealed class TitleSpellingComparer : IClaimComparer
{
    private const string Rule = "title-spelling";

    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Kind != ClaimKind.Title)
        {
            yield break;
        }

        foreach (var office in group.Claims.GroupBy(claim => ((TitleValue)claim.Value).Head, StringComparer.Ordinal))
        {
            if (FindSlip([.. office]) is { } slip)
            {
                yield return ToFinding(group, [.. office], slip);
            }
        }
    }

    private static (string Left, string Right)? FindSlip(ImmutableArray<Claim> claims)
    {
        for (var i = 0; i < claims.Length; i++)
        {
            for (var j = i + 1; j < claims.Length; j++)
            {
                if (TitleBodies.FindSlip((TitleValue)claims[i].Value, (TitleValue)claims[j].Value) is { } slip)
                {
                    return slip;
                }
            }
        }

        return null;
    }

    private static Finding ToFinding(ClaimGroup group, ImmutableArray<Claim> claims, (string Left, string Right) slip)
    {
        var left = claims.Where(claim => Has(claim, slip.Left)).ToList();
        var right = claims.Where(claim => Has(claim, slip.Right)).ToList();
        var explanation = $"{Describe(left, slip.Left)} {Describe(right, slip.Right)} The rest of the office is the same, so \"{slip.Left}\" and \"{slip.Right}\" are one word, misspelt once.";
        var ruling = new Ruling(Relation.SpellingVariant, Rule, explanation, Confidence: 0.95);
        return FindingBuilder.Build(group, ruling, [(slip.Left, left), (slip.Right, right)]);
    }

    private static bool Has(Claim claim, string word) => ((TitleValue)claim.Value).Body.Contains(word, StringComparer.Ordinal);

    private static string Describe(List<Claim> claims, string word) =>
        $"{Phrases.Documents(claims)} {Phrases.Verb(claims, "has", "have")} \"{word}\", as in \"{claims[0].Predicate.Words}\".";
}
