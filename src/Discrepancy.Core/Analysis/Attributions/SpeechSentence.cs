using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>One sentence while its reported speech is read: its dependencies, its clauses and which of its words are quoted.</summary>
internal sealed class SpeechSentence
{
    private readonly Dictionary<int, Clause> _clauses;
    private readonly int[] _quotations;

    /// <summary>Takes up a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clauses">Its clauses, by their heads.</param>
    /// <param name="quotations">For each token the index of the outermost quotation around it, marks included; -1 where there is none.</param>
    public SpeechSentence(Sentence sentence, ImmutableArray<Clause> clauses, int[] quotations)
    {
        Sentence = sentence;
        Tree = new DependencyTree(sentence.Tokens);
        Clauses = clauses;
        _clauses = clauses.ToDictionary(clause => clause.Head);
        _quotations = quotations;
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its tokens.</summary>
    public ImmutableArray<Token> Tokens => Sentence.Tokens;

    /// <summary>Its dependencies.</summary>
    public DependencyTree Tree { get; }

    /// <summary>Its clauses, by their heads.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>Index of the outermost quotation around a token; -1 where there is none.</summary>
    public int QuotationAt(int token) => _quotations[token];

    /// <summary>The text from the token <paramref name="first"/> to the one before <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) => Tokens[first].Span.Cover(Tokens[end - 1].Span);

    /// <summary>Whether the predicate of a clause is negated: by a word that is quoted where the predicate is and stands beside it, not by that of “Absolutely not,” he said.</summary>
    public bool IsNegated(Clause clause)
    {
        var isElsewhere = false;
        foreach (var dependent in Tree.Dependents(clause.Head))
        {
            if (Tokens[dependent].Form.ToLowerInvariant() is "not" or "n't" or "n’t" or "never" or "no")
            {
                if (QuotationAt(dependent) == QuotationAt(clause.Head) && !(dependent + 1 < clause.Head && Tokens[dependent + 1].Form is ","))
                {
                    return clause.IsNegated;
                }

                isElsewhere = true;
            }
        }

        return clause.IsNegated && !isElsewhere;
    }

    /// <summary>The clause that a token heads; null where it heads none.</summary>
    public Clause? ClauseAt(int head) => _clauses.GetValueOrDefault(head);
}
