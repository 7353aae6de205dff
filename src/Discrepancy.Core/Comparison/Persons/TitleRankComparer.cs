using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>
/// Flags one person with two ranks of one office: "Deputy Minister" and "Senior Deputy Minister". Word order, the word for the body
/// and a shortened form are no difference; a past office is compared with past ones only. Stateless and thread-safe.
/// </summary>
internal sealed class TitleRankComparer : IClaimComparer
{
    private const string Rule = "title-rank";

    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);

        return group.Kind != ClaimKind.Title
            ? []
            : group.Claims
                .GroupBy(claim => (((TitleValue)claim.Value).Head, ((TitleValue)claim.Value).IsFormer))
                .SelectMany(office => CompareOffice(group, OfficeHistory.Collect(office)));
    }

    private static IEnumerable<Finding> CompareOffice(ClaimGroup group, ImmutableArray<OfficeHistory> histories)
    {
        var ranks = histories
            .Where(history => histories.Any(other => TitleBodies.AreOfOneBody(history.Fullest, other.Fullest) && !SameRank(history, other)))
            .GroupBy(history => history.Fullest.Office, StringComparer.Ordinal)
            .OrderBy(rank => rank.Key, StringComparer.Ordinal)
            .ToList();
        if (ranks.Count < 2)
        {
            yield break;
        }

        var explanation = string.Join(" ", ranks.Select(Describe)) + " The rank changes the office.";
        var ruling = new Ruling(Relation.TitleVariance, Rule, explanation, Confidence: 0.9);
        yield return FindingBuilder.Build(group, ruling, ranks.Select(rank => (rank.Key, rank.SelectMany(history => history.Claims))));
    }

    private static bool SameRank(OfficeHistory left, OfficeHistory right) =>
        left.Fullest.Qualifiers.SequenceEqual(right.Fullest.Qualifiers, StringComparer.Ordinal);

    private static string Describe(IGrouping<string, OfficeHistory> rank)
    {
        var claims = rank.SelectMany(history => history.Claims).ToList();
        return $"{Phrases.Documents(claims)} {Phrases.Verb(claims, "gives", "give")} the office as \"{rank.Key}\".";
    }
}
