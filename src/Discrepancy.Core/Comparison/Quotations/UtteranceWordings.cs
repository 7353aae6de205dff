using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Text;
using Discrepancy.Wording;

namespace Discrepancy.Comparison;

/// <summary>Sorts the renderings of one utterance by their words: the fullest comes first, and each joins the first wording that it does not differ from.</summary>
internal sealed class UtteranceWordings
{
    private readonly ImmutableArray<(Claim Claim, ImmutableArray<Word> Words)> _renderings;
    private readonly List<List<int>> _wordings = [];
    private readonly Dictionary<int, TextSpan> _cores = [];
    private readonly List<(string Left, string Right)> _differences = [];

    /// <summary>Compares every rendering with those before it.</summary>
    public UtteranceWordings(ImmutableArray<Claim> claims)
    {
        _renderings =
        [
            .. claims
                .Select(claim => (Claim: claim, Words: WordReader.Read(claim.Span.Document.Text, claim.Span.Span)))
                .OrderByDescending(rendering => rendering.Words.Length),
        ];
        for (var i = 0; i < _renderings.Length; i++)
        {
            Place(i);
        }
    }

    /// <summary>What differs between the wordings, the side of the fuller one first.</summary>
    public IReadOnlyList<(string Left, string Right)> Differences => _differences;

    /// <summary>The wordings; one where nothing differs.</summary>
    public ImmutableArray<UtteranceWording> Groups => [.. _wordings.Where(wording => wording.Exists(_cores.ContainsKey)).Select(ToWording)];

    private void Place(int rendering)
    {
        List<int>? home = null;
        var rivals = new List<(int Other, UtteranceMatch Match)>();
        foreach (var wording in _wordings)
        {
            var matches = wording.Select(other => (Other: other, Match: UtteranceMatch.Find(_renderings[other].Words, _renderings[rendering].Words)))
                .Where(pair => pair.Match is not null)
                .Select(pair => (pair.Other, pair.Match!))
                .ToList();
            home ??= matches.Count > 0 && matches.TrueForAll(pair => pair.Item2.IsSame) ? wording : null;
            rivals.AddRange(matches.Where(pair => !pair.Item2.IsSame));
        }

        if (home is not null)
        {
            home.Add(rendering);
        }
        else if (rivals.Count > 0 || _wordings.Count == 0)
        {
            _wordings.Add([rendering]);
            _differences.AddRange(rivals.SelectMany(rival => rival.Match.Differences));
        }

        foreach (var (other, match) in rivals)
        {
            _cores.TryAdd(other, match.LeftSpan);
            _cores.TryAdd(rendering, match.RightSpan);
        }
    }

    /// <summary>A rendering that quotes another part of the utterance is no evidence of the difference.</summary>
    private UtteranceWording ToWording(List<int> members)
    {
        var differing = members.FindAll(_cores.ContainsKey);
        var words = _renderings[differing[0]].Words.Where(word => !word.IsGap && _cores[differing[0]].Contains(word.Span)).Select(word => word.Key);
        return new UtteranceWording(string.Join(' ', words), WithoutParts([.. differing.Select(Cut)]));
    }

    /// <summary>The parts of a broken quotation say nothing beside the whole.</summary>
    private static ImmutableArray<Claim> WithoutParts(ImmutableArray<Claim> claims) =>
    [
        .. claims.Where((claim, index) => !claims.Where((whole, other) => other != index && IsWhole(whole, claim) && (other < index || !IsWhole(claim, whole))).Any()),
    ];

    private static bool IsWhole(Claim whole, Claim part) =>
        string.Equals(whole.Span.Document.Path, part.Span.Document.Path, StringComparison.Ordinal) && whole.Span.Span.Contains(part.Span.Span);

    private Claim Cut(int rendering)
    {
        var claim = _renderings[rendering].Claim;
        return claim with { Span = new SourceSpan(claim.Span.Document, _cores[rendering]) };
    }
}
