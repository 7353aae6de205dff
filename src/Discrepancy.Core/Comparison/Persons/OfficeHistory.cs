using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>
/// What one document says of one office of one person: the fullest form it gives. Reports state an office in full once
/// and shorten it from then on, so a shorter form beside a full one is no second office.
/// </summary>
/// <param name="Document">The document's path.</param>
/// <param name="Fullest">The form with the most words.</param>
/// <param name="Claims">All claims of the office in the document.</param>
internal sealed record OfficeHistory(string Document, TitleValue Fullest, ImmutableArray<Claim> Claims)
{
    /// <summary>The offices of claims that share a head noun, one a document.</summary>
    public static ImmutableArray<OfficeHistory> Collect(IEnumerable<Claim> claims) =>
    [
        .. claims
            .GroupBy(claim => claim.Span.Document.Path, StringComparer.Ordinal)
            .Select(group => new OfficeHistory(group.Key, group.Select(Title).MaxBy(Weight)!, [.. group]))
            .Where(history => !IsShortForm(history.Fullest) || history.Claims.Any(IsIntroduced)),
    ];

    /// <summary>"Minister Doe" says less than "Deputy Minister of Finance", not something else.</summary>
    private static bool IsShortForm(TitleValue title) => title.Qualifiers.IsEmpty && title.Body.IsEmpty;

    /// <summary>"Doe, then a district attorney" gives the office in full: an article that introduces it stands before no short form. A bare "a minister" may be any of them.</summary>
    private static bool IsIntroduced(Claim claim) =>
        Title(claim).Head.Contains(' ', StringComparison.Ordinal)
        && claim.Predicate.Words.Split(' ').SkipWhile(word => word is "then" or "now").FirstOrDefault() is "a" or "an";

    private static TitleValue Title(Claim claim) => (TitleValue)claim.Value;

    private static int Weight(TitleValue title) => (title.Qualifiers.Length * 100) + title.Body.Length;
}
