using System.Collections.Immutable;
using System.Globalization;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Comparison;

/// <summary>
/// Flags one person with two ages that no birthday between the reports explains. An age may be that of the report's day or that of the
/// day the report tells of, so a later report may give any age from the earlier one up to that age grown by the time between them.
/// Stateless and thread-safe.
/// </summary>
internal sealed class AgeComparer : IClaimComparer
{
    private const string Rule = "age-mismatch";

    private const double DaysOfYear = 365.25;

    /// <summary>
    /// A birthday falls into as many days with a chance of about one in seventeen, no more than that of a slip in a reported age;
    /// over longer times one year more is no discrepancy.
    /// </summary>
    private const int ShortestBirthdayWindow = 21;

    /// <summary>By more years a reported age is hardly off: a name is more often that of a father and his son.</summary>
    private const double LongestSlip = 15;

    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Kind != ClaimKind.Age || ValueGrouping.FindClash([.. group.Claims.Select(claim => ImmutableArray.Create(claim))], Clash) is not { } clash)
        {
            return [];
        }

        var explanation = $"{Describe(clash.Left[0])}, but {Describe(clash.Right[0])}: no birthday between the reports explains it.";
        var sureFrom = SlotComparison.SureFrom(group.Kind);
        var isSure = group.Confidence >= sureFrom && !MayBeKin(clash.Left[0], clash.Right[0]);
        var ruling = new Ruling(isSure ? Relation.Contradiction : Relation.PossibleContradiction, Rule, explanation, Confidence: 0.95) { SureFrom = sureFrom, Doubts = isSure ? [] : [Doubt.UnsureSlot] };
        var values = ValueGrouping.ByValue(group.Claims).Select(claims => (claims[0].Value.Normalized, claims.AsEnumerable()));
        return [FindingBuilder.Build(group, ruling, values)];
    }

    private static bool Clash(Claim left, Claim right)
    {
        if (AgeSpan.Of(left) is not { } one || AgeSpan.Of(right) is not { } other || AreOfOneList(left, right))
        {
            return false;
        }

        return DaysBetween(left, right) switch
        {
            null => one.IsPast(other, years: 1) || other.IsPast(one, years: 1),
            >= 0 and var days => one.IsPast(other, 0) || other.IsPast(one, Growth(days)),
            var days => other.IsPast(one, 0) || one.IsPast(other, Growth(-days.Value)),
        };
    }

    // "Leo Hill, 41, and Leo Aare Hill, 12": one sentence gives nobody two ages.
    private static bool AreOfOneList(Claim left, Claim right) =>
        left.SentenceSpan == right.SentenceSpan && string.Equals(left.Span.Document.Path, right.Span.Document.Path, StringComparison.Ordinal);

    // Father and son have one name more often than a report is so far off.
    private static bool MayBeKin(Claim left, Claim right) =>
        AgeSpan.Of(left) is { } one && AgeSpan.Of(right) is { } other && Math.Abs(one.Least - other.Least) > LongestSlip;

    /// <summary>Days from the left report to the right one; null where one has no date.</summary>
    private static int? DaysBetween(Claim left, Claim right) =>
        right.Span.Document.Published?.Value.DayNumber - left.Span.Document.Published?.Value.DayNumber;

    private static double Growth(int days) => days < ShortestBirthdayWindow ? 0 : days / DaysOfYear;

    private static string Describe(Claim claim) => $"{claim.Span.Document.Path} gives \"{claim.Span.Quote}\"{Day(claim)}";

    private static string Day(Claim claim) =>
        claim.Span.Document.Published is { } published ? $" on {published.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
}
