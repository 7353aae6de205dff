using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Tells the members of a coordination one by one: "Ng and Lee" are Ng, and Lee.</summary>
internal sealed class Coordination(DependencyTree tree, ImmutableArray<EntityMention> entities)
{
    /// <summary>From here on a conjunct is told alone; below, the whole coordination is told as one.</summary>
    private const int Sure = 200;

    /// <summary>The heads of the members that <paramref name="head"/> is the first of; only itself where they belong together or there is but one.</summary>
    public ImmutableArray<int> MembersOf(int head)
    {
        var members = ImmutableArray.Create(head);
        foreach (var dependent in tree.Dependents(head))
        {
            if (tree.Tokens[dependent].Relation is "conj")
            {
                members = members.Add(dependent);
            }
        }

        return members.Length > 1 && tree.Has(members[^1], "cc") && members.All(IsMember) && members.All(member => IsAlike(head, member)) && !IsOneName(members) && !IsTogether(head) ? members : [head];
    }

    /// <summary>A member that is surely joined where it is, of the sort of the first; "not", "then" or "now" before it say something else of it.</summary>
    private bool IsAlike(int head, int member) => member == head
        || (tree.Tokens[member].HeadMargin >= Sure && IsAdjective(member) == IsAdjective(head) && !tree.Has(member, "advmod"));

    private bool IsAdjective(int token) => tree.Tokens[token].PartOfSpeech is PartOfSpeech.Adjective;

    private bool IsMember(int token) =>
        tree.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral
        && !tree.Has(token, "nsubj", "nsubj:pass", "cop");

    /// <summary>"Brown and Root" may be one firm.</summary>
    private bool IsOneName(ImmutableArray<int> members) =>
        entities.Any(entity => entity.FirstToken <= members[0] && members[1] < entity.EndToken);

    /// <summary>"between A and B", "A and B together", "both".</summary>
    private bool IsTogether(int head)
    {
        var preposition = tree.Dependent(head, "case");
        return preposition >= 0 && tree.Tokens[preposition].Form.ToLowerInvariant() is "between" or "among" or "amongst";
    }
}
