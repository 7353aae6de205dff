using System.Collections.Frozen;
using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>The names that each document's clauses hold, weighed: reports of one event share them. Not thread-safe.</summary>
internal sealed class DocumentNames
{
    private readonly Dictionary<string, FrozenDictionary<string, double>> _names;
    private readonly Dictionary<(string Left, string Right), double> _overlaps = [];

    /// <summary>Collects the names of <paramref name="claims"/>.</summary>
    public DocumentNames(ImmutableArray<Claim> claims, TermWeights weights) =>
        _names = claims
            .GroupBy(claim => claim.Span.Document.Path, StringComparer.Ordinal)
            .ToDictionary(
                document => document.Key,
                document => document.SelectMany(claim => claim.Context.Names).Distinct(StringComparer.Ordinal).ToFrozenDictionary(name => name, weights.Of, StringComparer.Ordinal),
                StringComparer.Ordinal);

    /// <summary>The cosine of the weighed names of two documents.</summary>
    public double Overlap(string left, string right)
    {
        var key = string.CompareOrdinal(left, right) <= 0 ? (left, right) : (right, left);
        if (!_overlaps.TryGetValue(key, out var overlap))
        {
            _overlaps[key] = overlap = Cosine(_names[key.Item1], _names[key.Item2]);
        }

        return overlap;
    }

    private static double Cosine(FrozenDictionary<string, double> left, FrozenDictionary<string, double> right)
    {
        var shared = left.Where(pair => right.ContainsKey(pair.Key)).Select(pair => pair.Value * pair.Value).Order().Sum();
        return shared > 0 ? shared / Math.Sqrt(Square(left) * Square(right)) : 0;
    }

    // In the order of size: sums of fractions depend on their order, and that of a set is its own.
    private static double Square(FrozenDictionary<string, double> names) => names.Values.Select(value => value * value).Order().Sum();
}
