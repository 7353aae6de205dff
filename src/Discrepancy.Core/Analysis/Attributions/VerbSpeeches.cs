using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Reads what verbs report off the dependencies: "said that", ", she said,", "promised to", "criticized the plan".</summary>
internal sealed class VerbSpeeches(SpeechSentence sentence)
{
    private static readonly WordSet Denials = new("deny doubt dispute refute reject");

    private readonly DependencyTree _tree = sentence.Tree;

    /// <summary>The speeches whose cue is a verb, by their cues.</summary>
    public IEnumerable<SpeechDraft> Read() => sentence.Clauses.Select(Read).OfType<SpeechDraft>();

    private SpeechDraft? Read(Clause clause)
    {
        if (VerbCue.At(_tree, clause.Head) is not { } cue)
        {
            return null;
        }

        var (source, isSure) = new ReportingSubject(sentence).Of(clause);
        if (!isSure)
        {
            return null;
        }

        if ((cue.Word.Sort is ReportingSort.Evidence && !MayFind(source)) || (source is not null && !MaySpeak(source, clause)))
        {
            return null;
        }

        var draft = Clausal(clause, cue) ?? Infinitive(clause, cue) ?? Topic(clause, cue);
        if (draft is null || (source is null && !IsUnnamed(clause, draft)))
        {
            return null;
        }

        return SpeechCircumstances.Add(sentence, clause, draft with { Source = source?.Words, Antecedent = source?.Antecedent, IsNegated = sentence.IsNegated(clause) != Denials.Contains(cue.Word.Lemma) });
    }

    /// <summary>Nobody is named in "it was reported that" and "is expected to"; an active verb without a subject is no report.</summary>
    private static bool IsUnnamed(Clause clause, SpeechDraft draft) => clause.IsPassive && draft.Kind is not ReportedSpeechKind.Narrated;

    /// <summary>A relative pronoun may stand for a speaker whose noun is not told; words half within a quotation name nobody.</summary>
    private bool MaySpeak(SpeechSource source, Clause clause) =>
        source.IsRelative || (sentence.QuotationAt(source.Head) == sentence.QuotationAt(clause.Head) && Speakers.Accepts(sentence, source.Head));

    private bool MayFind(SpeechSource? source)
    {
        if (source is null || source.Head < 0)
        {
            return false;
        }

        var head = sentence.Tokens[source.Head];
        return head.PartOfSpeech is PartOfSpeech.ProperNoun
            || (head.PartOfSpeech is PartOfSpeech.Pronoun && head.Form.ToLowerInvariant() is "he" or "she" or "they" or "we" or "i" or "who")
            || ReportingLexicon.Default.IsSource(head.Lemma)
            || TitleLexicon.Default.TryFindHead(head.Lemma, out _);
    }

    private SpeechDraft? Clausal(Clause clause, VerbCue cue)
    {
        if (!cue.Word.TakesClause && !cue.Word.TakesQuotation)
        {
            return null;
        }

        var content = new ClauseContent(sentence).Of(cue);
        if ((content is null || content.Value.Head < clause.Head) && cue.Last + 1 < sentence.Tokens.Length && sentence.Tokens[cue.Last + 1].Form is ":")
        {
            return null;
        }

        if (content is { } told && (cue.Word.TakesClause || sentence.QuotationAt(told.Head) >= 0))
        {
            return Draft(cue, IsQuestion(cue, told.First) ? ReportedSpeechKind.Narrated : ReportedSpeechKind.Indirect, SpeechContent.Of(sentence, told.First, told.End));
        }

        var token = sentence.Tokens[clause.Head];
        if (token.Head < 0 || (cue.Last == cue.Head && _tree.Has(clause.Head, "obj", "xcomp")))
        {
            return null;
        }

        // ", the minister said": the verb hangs on what is said.
        if (token.Relation is "parataxis" && IsSetOff(clause) && !FollowsQuotation(clause.Head))
        {
            return Draft(cue, ReportedSpeechKind.Indirect, SpeechContent.Around(sentence, token.Head, clause.Head));
        }

        return token.Relation is "advcl" && clause.Mark is "as" && !IsOfThing(clause) && !clause.IsNegated
            ? Draft(cue, ReportedSpeechKind.AccordingTo, SpeechContent.Around(sentence, token.Head, clause.Head))
            : null;
    }

    private SpeechDraft? Infinitive(Clause clause, VerbCue cue)
    {
        var isSaidOfSubject = clause is { IsPassive: true, Subject.IsShared: false } && cue.Word.TakesClause && !(cue.Word is { TakesInfinitive: true, Sort: ReportingSort.Speech });
        var content = cue.Word.TakesInfinitive || isSaidOfSubject ? _tree.Dependent(clause.Head, "xcomp") : -1;
        if (content < clause.Head || !_tree.Has(content, "mark"))
        {
            return null;
        }

        // "Prices are expected to rise": what is expected of the subject is said of it.
        var words = SpeechContent.Of(sentence, content);
        return isSaidOfSubject
            ? Draft(cue, ReportedSpeechKind.Indirect, [sentence.Span(clause.Subject!.FirstToken, clause.Subject.EndToken), .. words])
            : Draft(cue, ReportedSpeechKind.Narrated, words);
    }

    private SpeechDraft? Topic(Clause clause, VerbCue cue)
    {
        if (cue.Word.TakesTopic && _tree.Dependent(clause.Head, "obj", "ccomp") is >= 0 and var topic && topic > clause.Head)
        {
            return Draft(cue, ReportedSpeechKind.Narrated, SpeechContent.Of(sentence, _tree.Extent(topic).First, TopicEnd(clause.Head, topic)));
        }

        foreach (var argument in clause.Arguments.Where(argument => argument is { Role: ArgumentRole.Oblique, IsShared: false } && argument.Head > clause.Head))
        {
            if (ReportingLexicon.Default.Verb($"{cue.Word.Lemma} {argument.Preposition}") is { TakesTopic: true } phrasal)
            {
                return Draft(cue with { Word = phrasal }, ReportedSpeechKind.Narrated, [sentence.Span(argument.FirstToken, argument.EndToken)]);
            }
        }

        return cue.Word.TakesTopic && clause is { IsPassive: true, Subject: { IsShared: false } subject } && clause.Argument(ArgumentRole.Agent) is not null
            ? Draft(cue, ReportedSpeechKind.Narrated, [sentence.Span(subject.FirstToken, subject.EndToken)])
            : null;
    }

    /// <summary>What is said of the topic goes with it: "blamed the mayor for the delay", "called it a mistake".</summary>
    private int TopicEnd(int verb, int topic)
    {
        var end = _tree.Extent(topic).End;
        foreach (var dependent in _tree.Dependents(verb))
        {
            var isOfTopic = sentence.Tokens[dependent].Relation is "xcomp"
                || (sentence.Tokens[dependent].Relation is "obl" && _tree.Dependent(dependent, "case") is >= 0 and var preposition
                    && sentence.Tokens[preposition].Form is "of" or "for" or "as" or "with" or "against");
            end = isOfTopic && dependent > topic ? Math.Max(end, _tree.Extent(dependent).End) : end;
        }

        return end;
    }

    private SpeechDraft? Draft(VerbCue cue, ReportedSpeechKind kind, ImmutableArray<TextSpan> content) =>
        content.IsEmpty ? null : new SpeechDraft(sentence.Sentence.Index, sentence.Span(cue.Head, cue.Last + 1), cue.Word.Lemma, cue.Word.Sort, kind, content);

    /// <summary>"to learn whether", "see how": a question that somebody thinks about tells nothing.</summary>
    private bool IsQuestion(VerbCue cue, int first) => cue.Word.Sort is not ReportingSort.Speech && first > cue.Head
        && sentence.Tokens[first].Form.ToLowerInvariant() is "whether" or "if" or "how" or "why" or "what" or "who" or "which" or "where" or "when";

    /// <summary>Something other than "it" is announced or reported: "as the charges were announced".</summary>
    private bool IsOfThing(Clause clause) => clause is { IsPassive: true, Subject: { IsShared: false } subject } && !sentence.Tokens[subject.Head].Form.Equals("it", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the clause of the verb is set off by a mark, before it, behind it or at the end of the sentence, and tells nothing else.</summary>
    private bool IsSetOff(Clause clause)
    {
        var (first, end) = _tree.Extent(clause.Head);
        var opening = IsMark(sentence.Tokens[first]) ? first + 1 : first;
        return ((first > 0 && IsMark(sentence.Tokens[first - 1])) || opening > first || (end < sentence.Tokens.Length && IsMark(sentence.Tokens[end])))
            && !IsOfThing(clause) && sentence.Tokens[opening].Form is not ("which" or "who" or "whom" or "whose" or "where");
    }

    /// <summary>“...,” she said: what is quoted, and not the whole sentence around it, is said.</summary>
    private bool FollowsQuotation(int verb)
    {
        var first = _tree.Dependent(verb, "nsubj") is >= 0 and var subject ? Math.Min(verb, _tree.Extent(subject).First) : verb;
        first = first > 1 && sentence.Tokens[first - 1].Form is "," ? first - 1 : first;
        return first > 0 && sentence.QuotationAt(first) < 0 && sentence.QuotationAt(first - 1) >= 0;
    }

    private static bool IsMark(Token token) => token.PartOfSpeech is PartOfSpeech.Punctuation;
}
