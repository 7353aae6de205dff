using System.Collections.Frozen;
using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>The clauses of one sentence with its dependencies. Immutable and thread-safe.</summary>
internal sealed class SentenceClauses
{
    private readonly FrozenDictionary<int, Clause> _byHead;

    /// <summary>Looks up the clauses of <paramref name="sentence"/>.</summary>
    public SentenceClauses(AnalyzedDocument document, Sentence sentence)
    {
        Sentence = sentence;
        Tree = new DependencyTree(sentence.Tokens);
        Clauses = document.ClausesOf(sentence);
        Entities = document.EntitiesOf(sentence);
        _byHead = Clauses.ToFrozenDictionary(clause => clause.Head);
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its dependencies.</summary>
    public DependencyTree Tree { get; }

    /// <summary>Its clauses, by the place of their heads.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>Its names.</summary>
    public ImmutableArray<EntityMention> Entities { get; }

    /// <summary>The clause with this head; null where there is none.</summary>
    public Clause? WithHead(int head) => _byHead.GetValueOrDefault(head);

    /// <summary>The clause that this one hangs on; null where there is none.</summary>
    public Clause? Above(Clause clause) => WithHead(clause.Parent);

    /// <summary>The nearest clause that the token belongs to; null where there is none.</summary>
    public Clause? Around(int token)
    {
        for (var (current, steps) = (token, 0); current >= 0 && steps <= Sentence.Tokens.Length; current = Sentence.Tokens[current].Head, steps++)
        {
            if (WithHead(current) is { } clause)
            {
                return clause;
            }
        }

        return null;
    }
}
