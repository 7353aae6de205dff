using System.Collections.Immutable;

namespace Discrepancy.Language;

/// <summary>
/// The dependencies of one sentence, to be walked downwards: the dependents of each token and how far its phrase reaches.
/// A sentence that was not parsed has only roots. Immutable and thread-safe.
/// </summary>
internal sealed class DependencyTree
{
    private readonly int[] _dependents;
    private readonly int[] _offsets;
    private readonly (int First, int End)[] _extents;

    /// <summary>Reads the heads of <paramref name="tokens"/>.</summary>
    public DependencyTree(ImmutableArray<Token> tokens)
    {
        Tokens = tokens;
        _offsets = new int[tokens.Length + 1];
        _dependents = new int[tokens.Length];
        FillDependents();
        _extents = new (int, int)[tokens.Length];
        FillExtents();
    }

    /// <summary>The tokens of the sentence.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The direct dependents of a token, in text order.</summary>
    public ReadOnlySpan<int> Dependents(int token) => _dependents.AsSpan(_offsets[token], _offsets[token + 1] - _offsets[token]);

    /// <summary>The first dependent with one of these relations; -1 where there is none.</summary>
    public int Dependent(int token, params ReadOnlySpan<string> relations)
    {
        foreach (var dependent in Dependents(token))
        {
            if (relations.Contains(Tokens[dependent].Relation))
            {
                return dependent;
            }
        }

        return -1;
    }

    /// <summary>Whether the token has a dependent with one of these relations.</summary>
    public bool Has(int token, params ReadOnlySpan<string> relations) => Dependent(token, relations) >= 0;

    /// <summary>From the first token of the phrase that the token heads to the one behind its last.</summary>
    public (int First, int End) Extent(int token) => _extents[token];

    /// <summary>Whether <paramref name="token"/> is <paramref name="ancestor"/> or depends on it, directly or not.</summary>
    public bool IsWithin(int token, int ancestor)
    {
        for (var (current, steps) = (token, 0); current >= 0 && steps <= Tokens.Length; current = Tokens[current].Head, steps++)
        {
            if (current == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    private void FillDependents()
    {
        foreach (var token in Tokens.Where(token => token.Head >= 0))
        {
            _offsets[token.Head + 1]++;
        }

        for (var i = 0; i < Tokens.Length; i++)
        {
            _offsets[i + 1] += _offsets[i];
        }

        var next = _offsets.AsSpan(0, Tokens.Length).ToArray();
        for (var i = 0; i < Tokens.Length; i++)
        {
            if (Tokens[i].Head >= 0)
            {
                _dependents[next[Tokens[i].Head]++] = i;
            }
        }
    }

    private void FillExtents()
    {
        var order = new List<int>(Tokens.Length);
        order.AddRange(Enumerable.Range(0, Tokens.Length).Where(token => Tokens[token].Head < 0));
        for (var i = 0; i < order.Count; i++)
        {
            order.AddRange(Dependents(order[i]));
        }

        for (var i = 0; i < Tokens.Length; i++)
        {
            _extents[i] = (i, i + 1);
        }

        for (var i = order.Count - 1; i >= 0; i--)
        {
            if (Tokens[order[i]].Head is >= 0 and var head)
            {
                var own = _extents[order[i]];
                _extents[head] = (Math.Min(_extents[head].First, own.First), Math.Max(_extents[head].End, own.End));
            }
        }
    }
}
