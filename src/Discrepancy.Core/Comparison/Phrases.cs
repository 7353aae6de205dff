using Discrepancy.Claims;

namespace Discrepancy.Comparison;

/// <summary>Wording that explanations share.</summary>
internal static class Phrases
{
    /// <summary>"a.txt", "a.txt and b.txt", "a.txt, b.txt and c.txt": the documents of the claims.</summary>
    public static string Documents(IEnumerable<Claim> claims) =>
        Join(claims.Select(claim => claim.Span.Document.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Join(IEnumerable<string> items)
    {
        var list = items.ToList();
        return list.Count < 2 ? string.Concat(list) : $"{string.Join(", ", list.Take(list.Count - 1))} and {list[^1]}";
    }

    /// <summary>The verb form for the documents of the claims: "writes" for one, "write" for several.</summary>
    public static string Verb(IEnumerable<Claim> claims, string singular, string plural) =>
        claims.Select(claim => claim.Span.Document.Path).Distinct(StringComparer.Ordinal).Skip(1).Any() ? plural : singular;
}
