using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>Picks for every claim its counterpart in each other document, or abstains where two would do.</summary>
internal sealed class SlotChoice
{
    private readonly ImmutableArray<SlotClaim> _slots;
    private readonly double _leastLead;
    private readonly HashSet<(int Claim, string Document)> _agreed;
    private readonly SortedDictionary<int, string> _abstentions = [];

    /// <summary>Chooses among matches.</summary>
    /// <param name="slots">What the matches count.</param>
    /// <param name="matches">Those that are probable enough.</param>
    /// <param name="agreements">Those of equal values, less probable ones too: a number that the other document tells as well is not the other number.</param>
    /// <param name="leastLead">By how much the best counterpart must lead the next one.</param>
    public SlotChoice(ImmutableArray<SlotClaim> slots, IReadOnlyList<SlotMatch> matches, IReadOnlyList<SlotMatch> agreements, double leastLead)
    {
        _slots = slots;
        _leastLead = leastLead;
        _agreed = agreements.SelectMany(match => new[] { (match.Left, DocumentOf(match.Right)), (match.Right, DocumentOf(match.Left)) }).ToHashSet();
        var rivals = matches
            .SelectMany(match => new[] { (Claim: match.Left, Other: match.Right, Match: match), (Claim: match.Right, Other: match.Left, Match: match) })
            .ToLookup(item => (item.Claim, Document: DocumentOf(item.Other)), item => (item.Other, item.Match));
        Accepted = [.. matches.Where(match => IsBest(match.Left, match.Right, match, rivals) & IsBest(match.Right, match.Left, match, rivals))];
        Abstentions = [.. _abstentions.Select(pair => new Abstention(slots[pair.Key].Claim, pair.Value))];
    }

    /// <summary>The matches that are the best for both sides.</summary>
    public ImmutableArray<SlotMatch> Accepted { get; }

    /// <summary>The claims that more than one counterpart would fit.</summary>
    public ImmutableArray<Abstention> Abstentions { get; }

    private bool IsBest(int claim, int other, SlotMatch match, ILookup<(int Claim, string Document), (int Other, SlotMatch Match)> rivals)
    {
        if (!_slots[claim].Agrees(_slots[other]) && _agreed.Contains((claim, DocumentOf(other))))
        {
            _abstentions[claim] = $"{DocumentOf(other)} tells this value as well";
            return false;
        }

        foreach (var (rival, rivalMatch) in rivals[(claim, DocumentOf(other))])
        {
            if (rival == other || _slots[rival].Agrees(_slots[other]))
            {
                continue;
            }

            if (rivalMatch.Score > match.Score)
            {
                return false;
            }

            if (match.Score - rivalMatch.Score < _leastLead)
            {
                _abstentions[claim] = $"more than one passage of {DocumentOf(other)} may speak of the same";
                return false;
            }
        }

        return true;
    }

    private string DocumentOf(int slot) => _slots[slot].Claim.Span.Document.Path;
}
