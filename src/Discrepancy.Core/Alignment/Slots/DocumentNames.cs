using System.Collections.Frozen;
using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>The names that each document's clauses hold: reports of one event share them. Not thread-safe.</summary>
internal sealed class DocumentNames
{
    /// <summary>Documents that overlap less are of two stories.</summary>
    public const double OfOneStory = 0.25;

    /// <summary>With fewer names than this in one document, what the two have in common is told by all their words.</summary>
    private const int LeastNames = 2;

    private readonly Dictionary<string, FrozenSet<string>> _names;
    private readonly Dictionary<string, FrozenSet<string>> _words;
    private readonly Dictionary<(string Left, string Right), double> _overlaps = [];

    /// <summary>Collects the names and words of <paramref name="claims"/>.</summary>
    public DocumentNames(ImmutableArray<Claim> claims)
    {
        _names = Collect(claims, claim => claim.Context.Names);
        _words = Collect(claims, claim => claim.Context.Clause.Concat(claim.Context.Sentence));
    }

    /// <summary>Whether a clause of <paramref name="document"/> has <paramref name="name"/>.</summary>
    public bool Has(string document, string name) => _names[document].Contains(name);

    /// <summary>The part of the names in the document with fewer that the other has, from 0 to 1.</summary>
    public double Overlap(string left, string right)
    {
        var key = string.CompareOrdinal(left, right) <= 0 ? (left, right) : (right, left);
        if (!_overlaps.TryGetValue(key, out var overlap))
        {
            var source = Math.Min(_names[left].Count, _names[right].Count) < LeastNames ? _words : _names;
            _overlaps[key] = overlap = Overlap(source[key.Item1], source[key.Item2]);
        }

        return overlap;
    }

    private static Dictionary<string, FrozenSet<string>> Collect(ImmutableArray<Claim> claims, Func<Claim, IEnumerable<string>> words) =>
        claims
            .GroupBy(claim => claim.Span.Document.Path, StringComparer.Ordinal)
            .ToDictionary(document => document.Key, document => document.SelectMany(words).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static double Overlap(FrozenSet<string> left, FrozenSet<string> right) =>
        left.Count(right.Contains) / (double)Math.Max(1, Math.Min(left.Count, right.Count));
}
