using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Comparison;

/// <summary>Tells what documents agree on: a slot that all of them fill with one value. It is no finding to act on, but shows which of them leave it out.</summary>
internal static class Agreements
{
    /// <summary>The name of the rule.</summary>
    private const string Rule = "same-value";

    /// <summary>The agreement of <paramref name="group"/>; null where its values are not one or only one document tells it.</summary>
    public static Finding? Of(ClaimGroup group)
    {
        if (!IsOfValues(group.Kind) || ValueGrouping.ByValue(group.Claims) is not [var claims] || DocumentsOf(claims) < 2)
        {
            return null;
        }

        var explanation = $"{Phrases.Documents(claims)} agree on {claims[0].Value.Reading}.";
        return FindingBuilder.Build(group, new Ruling(Relation.Agreement, Rule, explanation, Confidence: 1), [(claims[0].Value.Normalized, claims)]);
    }

    // Events and statements are grouped where they look alike; that they agree is not shown by that.
    private static bool IsOfValues(ClaimKind kind) => kind is not (ClaimKind.Attribution or ClaimKind.Polarity or ClaimKind.Status or ClaimKind.Event or ClaimKind.Other);

    private static int DocumentsOf(ImmutableArray<Claim> claims) =>
        claims.Select(claim => claim.Span.Document.Path).Distinct(StringComparer.Ordinal).Count();
}
