using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>One sentence while its reported speech is read: its dependencies, its clauses and which of its words are quoted.</summary>
internal sealed class SpeechSentence
{
    private const int LongestDateline = 8;

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
        FirstWord = BehindDateline(sentence.Tokens);
    }

    /// <summary>Index of the first token that is no part of a dateline: behind "KOLBERG, Nov. 3 —".</summary>
    public int FirstWord { get; }

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

    /// <summary>Whether a token is a finite verb or auxiliary.</summary>
    public bool IsFinite(int token) => Tokens[token].Morphology.VerbForm is VerbForm.Fin;

    /// <summary>Whether a finite verb stands from the token <paramref name="first"/> to the one before <paramref name="end"/>.</summary>
    public bool HasFinite(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsFinite(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The clause that a token heads; null where it heads none.</summary>
    public Clause? ClauseAt(int head) => _clauses.GetValueOrDefault(head);

    private static int BehindDateline(ImmutableArray<Token> tokens)
    {
        for (var i = 1; i < tokens.Length && i <= LongestDateline && tokens[0].Form.Length > 1 && tokens[0].Form.All(char.IsUpper); i++)
        {
            if (tokens[i].Form is "—" or "–" or "―" or "--")
            {
                return i + 1 < tokens.Length ? i + 1 : 0;
            }
        }

        return 0;
    }
}
