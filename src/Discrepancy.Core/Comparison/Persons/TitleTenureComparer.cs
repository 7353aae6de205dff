using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>
/// Flags one person who holds an office of a named body in one place and has held it in another: "a former chairman of the Harbour Board",
/// "the chairman of the Harbour Board, Jane Doe". Only what is written of one time is compared: one document, or documents of about one day, that
/// tell of no change. Stateless and thread-safe.
/// </summary>
internal sealed class TitleTenureComparer : IClaimComparer
{
    private const string Rule = "title-tenure";

    /// <summary>Days between two documents in which nobody is taken to have left an office unsaid.</summary>
    private const int DaysOfOneReport = 3;

    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Kind is not ClaimKind.Title)
        {
            return [];
        }

        var past = group.Claims.Where(OfficeTense.IsPast).ToList();
        var present = past.Count == 0 ? [] : group.Claims.Where(OfficeTense.IsPresent).ToList();
        var clash = past
            .SelectMany(former => present.Select(current => (Former: former, Current: current)))
            .Where(pair => AreOfOneTime(pair.Former, pair.Current) && AreOneOffice(pair.Former, pair.Current))
            .ToList();
        return clash.Count == 0 ? [] : [ToFinding(group, [.. clash.Select(pair => pair.Former).Distinct()], [.. clash.Select(pair => pair.Current).Distinct()])];
    }

    private static Finding ToFinding(ClaimGroup group, ImmutableArray<Claim> former, ImmutableArray<Claim> current)
    {
        var explanation =
            $"{Phrases.Documents(former)} {Phrases.Verb(former, "calls", "call")} it a past office (\"{former[0].Span.Quote}\"), "
            + $"{Phrases.Documents(current)} {Phrases.Verb(current, "tells", "tell")} of a present one (\"{current[0].Span.Quote}\"), and nothing tells of a change.";
        var ruling = new Ruling(Relation.TitleVariance, Rule, explanation, Confidence: 0.8);
        return FindingBuilder.Build(group, ruling, [($"former {Office(former)}", former), (Office(current), current)]);
    }

    private static string Office(ImmutableArray<Claim> claims) => ((TitleValue)claims[0].Value).Office;

    private static bool AreOfOneTime(Claim left, Claim right)
    {
        var (one, other) = (left.Span.Document, right.Span.Document);
        var isOneTime = string.Equals(one.Path, other.Path, StringComparison.Ordinal)
            || (one.Published is { } day && other.Published is { } next && Math.Abs(day.Value.DayNumber - next.Value.DayNumber) <= DaysOfOneReport);
        return isOneTime && !OfficeTense.TellsOfAChange(left) && !OfficeTense.TellsOfAChange(right);
    }

    private static bool AreOneOffice(Claim left, Claim right)
    {
        var (one, other) = ((TitleValue)left.Value, (TitleValue)right.Value);
        return string.Equals(one.Office, other.Office, StringComparison.Ordinal)
            && string.Equals(one.Place, other.Place, StringComparison.Ordinal)
            && TitleBodies.AreOfOneNamedBody(left, right);
    }
}
