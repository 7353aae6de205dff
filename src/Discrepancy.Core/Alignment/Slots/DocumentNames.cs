using System.Collections.Frozen;
using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>The names that each document's clauses hold: reports of one event share them. Not thread-safe.</summary>
internal sealed class DocumentNames
{
    private readonly Dictionary<string, FrozenSet<string>> _names;
    private readonly Dictionary<(string Left, string Right), double> _overlaps = [];

    /// <summary>Collects the names of <paramref name="claims"/>.</summary>
    public DocumentNames(ImmutableArray<Claim> claims) =>
        _names = claims
            .GroupBy(claim => claim.Span.Document.Path, StringComparer.Ordinal)
            .ToDictionary(document => document.Key, document => document.SelectMany(claim => claim.Context.Names).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The part of the names in the document with fewer that the other has, from 0 to 1.</summary>
    public double Overlap(string left, string right)
    {
        var key = string.CompareOrdinal(left, right) <= 0 ? (left, right) : (right, left);
        if (!_overlaps.TryGetValue(key, out var overlap))
        {
            _overlaps[key] = overlap = Overlap(_names[key.Item1], _names[key.Item2]);
        }

        return overlap;
    }

    private static double Overlap(FrozenSet<string> left, FrozenSet<string> right) =>
        left.Count(right.Contains) / (double)Math.Max(1, Math.Min(left.Count, right.Count));
}
