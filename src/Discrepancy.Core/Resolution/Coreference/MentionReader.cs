using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Resolution;

/// <summary>Tells of the phrases of one sentence what they are in their clauses.</summary>
internal sealed class MentionReader
{
    private readonly Sentence _sentence;
    private readonly HashSet<int> _clauses;

    /// <summary>Reads the clauses of <paramref name="sentence"/>.</summary>
    public MentionReader(AnalyzedDocument document, Sentence sentence)
    {
        _sentence = sentence;
        Clauses = document.ClausesOf(sentence);
        _clauses = [.. Clauses.Select(clause => clause.Head)];
    }

    /// <summary>The clauses of the sentence.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>The tokens of the sentence.</summary>
    public ImmutableArray<Token> Tokens => _sentence.Tokens;

    /// <summary>The mention at the tokens <paramref name="first"/> to <paramref name="end"/> (excluded).</summary>
    public Mention Read(int first, int end)
    {
        var head = HeadOf(first, end);
        var span = new TextSpan(Tokens[first].Span.Start, Tokens[end - 1].Span.End);
        return new Mention(_sentence.Index, first, end, head, RoleOf(head), ClauseOf(head), span);
    }

    /// <summary>The clause with this head; null where there is none.</summary>
    public Clause? ClauseAt(int head) => Clauses.FirstOrDefault(clause => clause.Head == head);

    /// <summary>The heads of the subjects of a clause and of the clauses that it hangs on, the nearest first; -1 for a clause without one.</summary>
    public IEnumerable<int> SubjectsAbove(int head)
    {
        var steps = 0;
        for (var clause = ClauseAt(head); clause is not null && steps < Clauses.Length; clause = ClauseAt(clause.Parent), steps++)
        {
            yield return clause.Subject?.Head ?? -1;
        }
    }

    /// <summary>The first token of the range that depends on none within it.</summary>
    public int HeadOf(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Tokens[i].Head < first || Tokens[i].Head >= end)
            {
                return i;
            }
        }

        return first;
    }

    private MentionRole RoleOf(int head) => Tokens[Top(head)].Relation switch
    {
        "nsubj" or "nsubj:pass" or "csubj" => MentionRole.Subject,
        "obj" or "iobj" or "obl:agent" => MentionRole.Object,
        "nmod:poss" => MentionRole.Possessor,
        _ => MentionRole.Other,
    };

    /// <summary>An apposition, a part of a name and a coordinated name stand where their head does.</summary>
    private int Top(int token)
    {
        for (var steps = 0; steps < Tokens.Length && Tokens[token].Head >= 0 && Tokens[token].Relation is "appos" or "flat" or "compound" or "conj"; steps++)
        {
            if (_clauses.Contains(Tokens[token].Head) && Tokens[token].Relation is "conj")
            {
                break;
            }

            token = Tokens[token].Head;
        }

        return token;
    }

    private int ClauseOf(int head)
    {
        var token = Tokens[Top(head)].Head;
        for (var steps = 0; token >= 0 && steps < Tokens.Length; steps++)
        {
            if (_clauses.Contains(token))
            {
                return token;
            }

            token = Tokens[token].Head;
        }

        return -1;
    }
}
