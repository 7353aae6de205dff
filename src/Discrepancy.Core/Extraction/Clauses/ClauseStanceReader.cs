using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>
/// Tells how what a clause says stands to reality, from the clause itself and from the words that it completes: what "failed to", "agreed to",
/// "denied that" or "the plan to" say of it. What merely stands beside it in the sentence says nothing of it.
/// </summary>
internal sealed class ClauseStanceReader(SentenceClauses sentence)
{
    private readonly OwnStance _own = new(sentence);

    private readonly PredicateReader _predicates = new(sentence);

    /// <summary>The stance of <paramref name="clause"/>.</summary>
    public ClauseStance Read(Clause clause)
    {
        var stance = Governed(clause, sentence.Sentence.Tokens.Length);
        return stance.Polarity is Polarity.Negative ? stance with { Status = EventStatus.Unknown }
            : stance is { Modality: Modality.Asserted, Status: EventStatus.Happened } && IsCalledOff(clause) ? stance with { Status = EventStatus.CalledOff }
            : stance;
    }

    private bool IsCalledOff(Clause clause) => StanceLexicon.Default.OfEvent(_predicates.LemmaOf(clause)) is StanceClass.CallOff;

    private ClauseStance Governed(Clause clause, int steps)
    {
        var own = _own.Read(clause);
        if (steps == 0 || sentence.Above(clause) is not { } above)
        {
            return own;
        }

        var token = sentence.Sentence.Tokens[clause.Head];
        return (clause.Relation, token.Relation) switch
        {
            (ClauseRelation.Complement, "xcomp") => Controlled(own, Governed(above, steps - 1), ClassOf(clause, above, isInfinitive: true), IsOfPast(above)),
            (ClauseRelation.Complement, _) when !_own.IsFinite(clause) && clause.Mark.Length == 0 => Controlled(own, Governed(above, steps - 1), ClassOf(clause, above, isInfinitive: true), IsOfPast(above)),
            (ClauseRelation.Complement, _) => Reported(own, Governed(above, steps - 1), ClassOf(clause, above, isInfinitive: !_own.IsFinite(clause)), IsOfPast(above)),
            (ClauseRelation.Participial or ClauseRelation.Relative, _) when clause.Mark.Length > 0 => Described(own, clause, above, steps - 1),
            (ClauseRelation.Adverbial, _) when !_own.IsFinite(clause) => Adverbial(own, clause, above, steps - 1),
            (ClauseRelation.Coordinate, _) => Joined(own, clause, above, steps - 1),
            _ => own,
        };
    }

    /// <summary>
    /// "failed to pay", "did not agree to pay", "may begin to pay": the verb above decides.
    /// What was needed or planned may have come or not; what was agreed, proposed or ordered is the latest word on it.
    /// </summary>
    private static ClauseStance Controlled(ClauseStance own, ClauseStance above, StanceClass? stance, bool isPast)
    {
        var isNegative = own.Polarity is Polarity.Negative ^ above.Polarity is Polarity.Negative ^ stance is StanceClass.Fail;
        var modality = above.Modality is not Modality.Asserted ? above.Modality : StanceEffects.ModalityOf(stance) ?? own.Modality;
        if (stance is StanceClass.Deny)
        {
            (modality, isNegative) = (Modality.Denied, own.Polarity is Polarity.Negative);
        }

        var status = modality switch
        {
            Modality.Asserted when isNegative => EventStatus.Unknown,
            Modality.Asserted when stance is StanceClass.Begin => EventStatus.UnderWay,
            Modality.Asserted => own.Status is EventStatus.Unknown ? above.Status : own.Status,
            Modality.Suspected or Modality.Alleged or Modality.Denied => own.Status,
            Modality.Planned or Modality.Required when isPast => EventStatus.Unknown,
            _ => OwnStance.ToCome(modality),
        };
        return new ClauseStance(isNegative ? Polarity.Negative : Polarity.Positive, modality, status);
    }

    /// <summary>"denied that it paid", "expects that it will pay": what is said keeps its own negation.</summary>
    private static ClauseStance Reported(ClauseStance own, ClauseStance above, StanceClass? stance, bool isPast)
    {
        if (own.Modality is Modality.Asserted && above.Modality is Modality.Conditional or Modality.Possible or Modality.Proposed or Modality.Required or Modality.Planned)
        {
            // "if they think that it paid", "should say that it paid": nobody has said so.
            return own with { Modality = above.Modality is Modality.Conditional ? Modality.Conditional : Modality.Possible, Status = EventStatus.Unknown };
        }

        if (StanceEffects.ModalityOf(stance) is not { } modality || (stance is StanceClass.Announce && own.Status is not EventStatus.ToCome))
        {
            return own;
        }

        if (above.Polarity is Polarity.Negative)
        {
            // "did not think that it paid" says that it did not; "did not deny that it paid" says nothing against it.
            return stance is StanceClass.Suspect ? own with { Polarity = Polarity.Negative, Modality = modality, Status = EventStatus.Unknown } : own;
        }

        var status = OwnStance.ToCome(modality) is EventStatus.ToCome ? isPast && modality is Modality.Planned or Modality.Required ? EventStatus.Unknown : EventStatus.ToCome : modality is Modality.Possible ? EventStatus.Unknown : own.Status;
        return own with { Modality = modality, Status = status };
    }

    /// <summary>"the plan to close", "allegations that it closed": the noun decides; "the first to arrive" did.</summary>
    private ClauseStance Described(ClauseStance own, Clause clause, Clause above, int steps)
    {
        var isInfinitive = !_own.IsFinite(clause);
        var stance = ClassOf(clause, above, isInfinitive);
        if (!isInfinitive)
        {
            return Reported(own, new ClauseStance(IsOfNone(clause) ? Polarity.Negative : Polarity.Positive, Modality.Asserted, EventStatus.Unknown), stance, _own.IsPast(clause));
        }

        if (sentence.Sentence.Tokens[sentence.Sentence.Tokens[clause.Head].Head].Lemma is "first" or "last" or "only" or "next")
        {
            return own with { Status = Governed(above, steps).Status };
        }

        var asserted = new ClauseStance(Polarity.Positive, Modality.Asserted, EventStatus.Unknown);
        return Controlled(own, asserted, stance ?? (clause.Mark is "to" ? StanceClass.Possible : null), isPast: false);
    }

    /// <summary>"needed to", "was expected to": a state that is over; a promise or an order stands.</summary>
    private bool IsOfPast(Clause clause) => _own.IsPast(clause) && ReportingLexicon.Default.Verb(sentence.Sentence.Tokens[clause.Head].Lemma.ToLowerInvariant()) is not { Sort: ReportingSort.Speech };

    /// <summary>"no evidence that".</summary>
    private bool IsOfNone(Clause clause) =>
        sentence.Tree.Dependent(sentence.Sentence.Tokens[clause.Head].Head, "det") is >= 0 and var determiner && sentence.Sentence.Tokens[determiner].Form.ToLowerInvariant() is "no";

    /// <summary>"met to discuss" is intended; "accused of taking" alleged; "speaking in Kolberg" goes with the clause above.</summary>
    private ClauseStance Adverbial(ClauseStance own, Clause clause, Clause above, int steps)
    {
        if (own.Modality is Modality.Conditional)
        {
            return own;
        }

        var stance = clause.Mark is "of" or "with" or "for" ? ClassOf(clause, above, isInfinitive: true) : null;
        if (StanceEffects.ModalityOf(stance) is { } modality)
        {
            return own with { Modality = modality, Status = OwnStance.ToCome(modality) };
        }

        var upper = Governed(above, steps);
        return clause.Mark is "to"
            ? own with { Modality = Modality.Planned, Status = EventStatus.ToCome }
            : own with { Modality = upper.Modality, Status = own.Status is EventStatus.Unknown && own.Polarity is Polarity.Positive ? upper.Status : own.Status };
    }

    /// <summary>What a conjunct is joined to stands under the same words: "hopes that they come and help", "if it rains and snows".</summary>
    private ClauseStance Joined(ClauseStance own, Clause clause, Clause above, int steps)
    {
        var first = _own.Read(above);
        var upper = Governed(above, steps);
        if (upper.Modality is Modality.Conditional)
        {
            return own.Status is EventStatus.Happened && clause.Subject is { IsShared: false } ? own : own with { Modality = Modality.Conditional, Status = EventStatus.Unknown };
        }

        return own with
        {
            Polarity = upper.Polarity != first.Polarity ? upper.Polarity : own.Polarity,
            Modality = upper.Modality != first.Modality ? upper.Modality : own.Modality,
            Status = upper.Status != first.Status ? upper.Status : own.Status,
        };
    }

    /// <summary>What the word that the clause completes says of it.</summary>
    private StanceClass? ClassOf(Clause clause, Clause above, bool isInfinitive)
    {
        if (clause.Mark is "to" && clause.Arguments.Any(argument => argument.Role is ArgumentRole.Adverb && sentence.Sentence.Tokens[argument.Head].Form is "yet"))
        {
            return StanceClass.Fail;
        }

        var governor = sentence.Sentence.Tokens[clause.Head].Head;
        var lemma = sentence.Sentence.Tokens[governor].Lemma.ToLowerInvariant();
        return !isInfinitive ? StanceLexicon.Default.OfComplement(lemma)
            : governor == above.Head && above.IsPassive ? StanceLexicon.Default.OfRaised(lemma)
            : StanceLexicon.Default.OfInfinitive(lemma);
    }
}
