using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>
/// Notes a plan that one document puts in the calendar and another only "as soon as possible", "soon" or "later": both can be true, but only one side commits
/// itself. Stateless and thread-safe.
/// </summary>
internal sealed class VagueDateComparer : IClaimComparer
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);

        if (group.Kind != ClaimKind.Date || !HasVagueDate(group))
        {
            return [];
        }

        var dates = ValueGrouping.ByValue(group.Claims.Where(claim => claim.Value is DateValue { Range: not null }));
        var vague = ValueGrouping.ByValue(group.Claims.Where(IsVague));
        if (dates.IsEmpty || ValueGrouping.FindClash(dates, static (left, right) => !RangeOf(left).Overlaps(RangeOf(right))) is not null)
        {
            return [];
        }

        var explanation = $"{Phrases.Join(dates.Select(date => $"{Say(date)} ({date[0].Value.Reading})"))}, but {Phrases.Join(vague.Select(Say))} only: both can be true.";
        var ruling = new Ruling(Relation.Granularity, FindingRules.VagueDate, explanation, 0.95);
        return [FindingBuilder.Build(group, ruling, dates.Concat(vague).Select(value => (value[0].Value.Normalized, value.AsEnumerable())))];
    }

    /// <summary>Whether a document has only a vague date for the slot.</summary>
    public static bool HasVagueDate(ClaimGroup group) => group.Claims.Any(IsVague);

    private static bool IsVague(Claim claim) => claim.Value is DateValue { IsVague: true };

    private static DateRange RangeOf(Claim claim) => ((DateValue)claim.Value).Range!.Value;

    private static string Say(ImmutableArray<Claim> claims) => $"{Phrases.Documents(claims)} {Phrases.Verb(claims, "says", "say")} \"{claims[0].Span.Quote}\"";
}
