using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Reads what verbs report off the dependencies: "said that", ", she said,", "promised to", "criticized the plan".</summary>
internal sealed class VerbSpeeches(SpeechSentence sentence)
{
    /// <summary>Nouns that may hang on the noun of an occasion: "in a statement on Friday".</summary>
    private const int MostNouns = 2;

    /// <summary>Verbs that take those spoken to and a clause without "that".</summary>
    private static readonly WordSet Telling = new("tell warn inform assure remind promise");

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

        var content = ContentClause(clause.Head);
        if (content < clause.Head && cue.Last + 1 < sentence.Tokens.Length && sentence.Tokens[cue.Last + 1].Form is ":")
        {
            return null;
        }

        if (content >= 0 && (cue.Word.TakesClause || sentence.QuotationAt(content) >= 0))
        {
            return Draft(cue, ReportedSpeechKind.Indirect, SpeechContent.Of(sentence, _tree.Extent(content).First, ContentEnd(clause.Head, content)));
        }

        var token = sentence.Tokens[clause.Head];
        if (token.Head < 0 || (cue.Last == cue.Head && _tree.Has(clause.Head, "obj", "xcomp")))
        {
            return null;
        }

        // ", the minister said": the verb hangs on what is said.
        if (token.Relation is "parataxis" && IsSetOff(clause.Head) && !FollowsQuotation(clause.Head))
        {
            return Draft(cue, ReportedSpeechKind.Indirect, SpeechContent.Around(sentence, token.Head, clause.Head));
        }

        return token.Relation is "advcl" && clause.Mark is "as"
            ? Draft(cue, ReportedSpeechKind.AccordingTo, SpeechContent.Around(sentence, token.Head, clause.Head))
            : null;
    }

    /// <summary>The finite clause that a verb reports: one behind it rather than one before it; none in "what she said were mistakes".</summary>
    private int ContentClause(int verb)
    {
        var token = sentence.Tokens[verb];
        if (token.Relation is "acl:relcl" && token.Head >= 0 && sentence.Tokens[token.Head].Form.Equals("what", StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        var content = -1;
        foreach (var dependent in _tree.Dependents(verb))
        {
            var relation = sentence.Tokens[dependent].Relation;
            content = relation switch
            {
                "ccomp" or "csubj:pass" when content < verb => dependent,
                "obl" when content < 0 => Misplaced(dependent, MostNouns),
                "iobj" or "obj" when content < 0 && Telling.Contains(token.Lemma) => Told(dependent),
                _ => content,
            };
        }

        return content;
    }

    /// <summary>"said [in a statement] that it was safe": a parse may hang the clause on the noun before it.</summary>
    private int Misplaced(int noun, int mostNouns)
    {
        foreach (var dependent in _tree.Dependents(noun))
        {
            if (sentence.Tokens[dependent].Relation is "acl" or "acl:relcl" && _tree.Has(dependent, "nsubj", "nsubj:pass")
                && _tree.Dependent(dependent, "mark") is >= 0 and var mark && sentence.Tokens[mark].Form is "that")
            {
                return dependent;
            }

            if (sentence.Tokens[dependent].Relation is "nmod" && dependent > noun && mostNouns > 0 && Misplaced(dependent, mostNouns - 1) is >= 0 and var inner)
            {
                return inner;
            }
        }

        return -1;
    }

    /// <summary>The end of what is reported: before a further report that goes with the main clause, behind "and that ..." wherever the parse hangs it.</summary>
    private int ContentEnd(int verb, int content)
    {
        var end = _tree.Extent(content).End;
        foreach (var dependent in _tree.Dependents(content))
        {
            if (sentence.Tokens[dependent].Relation is "conj" && sentence.QuotationAt(content) >= 0 && sentence.QuotationAt(dependent) < 0
                && VerbCue.At(_tree, dependent) is not null && !_tree.Has(dependent, "mark", "nsubj"))
            {
                return _tree.Extent(dependent).First;
            }
        }

        var next = end < sentence.Tokens.Length && sentence.Tokens[end].Form is "," ? end + 1 : end;
        var isAnother = next + 1 < sentence.Tokens.Length && sentence.Tokens[next].PartOfSpeech is PartOfSpeech.CoordinatingConjunction
            && sentence.Tokens[next + 1] is { Form: "that", PartOfSpeech: PartOfSpeech.SubordinatingConjunction } && sentence.Tokens[content].Head != verb;
        return isAnother ? sentence.Tokens.Length : end;
    }

    /// <summary>"told the paper [the charges were false]": a parse may take the clause for a description of those spoken to.</summary>
    private int Told(int addressee)
    {
        foreach (var dependent in _tree.Dependents(addressee))
        {
            if (dependent > addressee && sentence.Tokens[dependent].Relation is "acl" or "acl:relcl" && _tree.Dependent(dependent, "nsubj", "nsubj:pass") is >= 0 and var subject
                && sentence.Tokens[subject].PartOfSpeech is not PartOfSpeech.Pronoun)
            {
                return dependent;
            }
        }

        return -1;
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

    /// <summary>Whether the clause of the verb is set off by a mark: before it, behind it, or at the end of the sentence.</summary>
    private bool IsSetOff(int verb)
    {
        var (first, end) = _tree.Extent(verb);
        return (first > 0 && IsMark(sentence.Tokens[first - 1])) || IsMark(sentence.Tokens[first]) || (end < sentence.Tokens.Length && IsMark(sentence.Tokens[end]));
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
