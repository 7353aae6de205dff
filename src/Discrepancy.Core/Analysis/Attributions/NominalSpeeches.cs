using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Reads what nouns and adjectives report: "the claim that", "her call for" and "is confident that".</summary>
internal sealed class NominalSpeeches(SpeechSentence sentence)
{
    /// <summary>Verbs whose subject is the source of the noun that is their object: "made the claim that".</summary>
    private static readonly WordSet Supports = new("make express issue have give deliver voice repeat raise hold share offer announce release file take lodge level state");

    private static readonly WordSet Views = new("word view opinion account telling judgment judgement estimation assessment version");

    private readonly DependencyTree _tree = sentence.Tree;

    /// <summary>The speeches whose cue is no verb, by their cues.</summary>
    public IEnumerable<SpeechDraft> Read()
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var draft = sentence.Tokens[i].PartOfSpeech switch
            {
                PartOfSpeech.Noun => OfNoun(i) ?? OfView(i),
                PartOfSpeech.Adjective or PartOfSpeech.Verb => OfAdjective(i),
                _ => null,
            };
            if (draft is not null)
            {
                yield return draft;
            }
        }
    }

    private SpeechDraft? OfNoun(int noun)
    {
        var content = ReportingLexicon.Default.Noun(sentence.Tokens[noun].Lemma) is { } entry ? ContentOfNoun(noun, entry) : -1;
        if (content < 0 || IsOccasion(noun))
        {
            return null;
        }

        var word = ReportingLexicon.Default.Noun(sentence.Tokens[noun].Lemma)!;

        var isClause = sentence.Tokens[content].Relation is "acl" or "ccomp" or "acl:relcl";
        var source = SourceOfNoun(noun, content);
        if (source is null && !(isClause && word.Sort is ReportingSort.Speech))
        {
            return null;
        }

        var kind = isClause && Mark(content) is "that" ? ReportedSpeechKind.Indirect : ReportedSpeechKind.Narrated;
        var (first, end) = _tree.Extent(content);
        return new SpeechDraft(sentence.Sentence.Index, sentence.Tokens[noun].Span, word.Lemma, word.Sort, kind, SpeechContent.Of(sentence, first, BeforeSubject(noun, end))) { Source = source };
    }

    /// <summary>"Denying the claim that it fell, [Anna Berg] said": the subject of the main clause is no part of what stands before it.</summary>
    private int BeforeSubject(int noun, int end) =>
        end < sentence.Tokens.Length && sentence.Tokens[end].Head < 0 && !_tree.Has(end, "nsubj", "nsubj:pass") && SpeakerBefore.Of(sentence, end) is { } subject && subject.First > noun + 2
            ? subject.First
            : end;

    /// <summary>"said in a statement that it fell": the verb tells whose it is.</summary>
    private bool IsOccasion(int noun) =>
        sentence.Tokens[noun] is { Relation: "obl", Head: >= 0 and var verb } && verb < noun && !_tree.Has(noun, "nmod:poss") && (Case(noun) is "in" or "at" or "on" or "during") && VerbCue.At(_tree, verb) is { Word.TakesClause: true };

    private int ContentOfNoun(int noun, ReportingWord word)
    {
        foreach (var dependent in _tree.Dependents(noun))
        {
            var fits = dependent > noun && sentence.Tokens[dependent].Relation switch
            {
                "acl" or "ccomp" or "acl:relcl" => (word.TakesClause && Mark(dependent) is "that") || (word.TakesInfinitive && Mark(dependent) is "to"),
                "nmod" => word.TakesTopic && Case(dependent) is "of" or "for" or "against" or "about" or "on" or "over" or "to",
                _ => false,
            };
            if (fits)
            {
                return dependent;
            }
        }

        return -1;
    }

    private TextSpan? SourceOfNoun(int noun, int content)
    {
        if (_tree.Dependent(noun, "nmod:poss") is >= 0 and var owner)
        {
            return WithoutCase(owner);
        }

        foreach (var dependent in _tree.Dependents(noun))
        {
            if (dependent != content && dependent > noun && sentence.Tokens[dependent].Relation is "nmod" && Case(dependent) is "by" or "from" or "among")
            {
                return WithoutCase(dependent);
            }
        }

        var verb = sentence.Tokens[noun].Relation is "obj" ? sentence.Tokens[noun].Head : -1;
        return verb >= 0 && Supports.Contains(sentence.Tokens[verb].Lemma) && sentence.ClauseAt(verb) is { } clause ? SpeechSource.Of(sentence, clause)?.Words : null;
    }

    private SpeechDraft? OfAdjective(int adjective)
    {
        var token = sentence.Tokens[adjective];
        if (token.Lemma is "clear" or "plain" or "known")
        {
            return MadeClear(adjective);
        }

        if ((ReportingLexicon.Default.Adjective(token.Lemma) ?? ReportingLexicon.Default.Adjective(token.Form)) is not { } entry)
        {
            return null;
        }

        var content = ContentOfAdjective(adjective, entry);
        if (content < 0 || !_tree.Has(adjective, "cop", "aux:pass") || sentence.ClauseAt(adjective) is not { Subject: { } subject } clause)
        {
            return null;
        }

        if (sentence.Tokens[subject.Head].Form.ToLowerInvariant() is "it" or "that" or "this" or "there" or "'s" or "’s")
        {
            return null;
        }

        var kind = Mark(content) is "to" ? ReportedSpeechKind.Narrated : ReportedSpeechKind.Indirect;
        return new SpeechDraft(sentence.Sentence.Index, sentence.Tokens[adjective].Span, entry.Lemma, entry.Sort, kind, SpeechContent.Of(sentence, content))
        {
            Source = sentence.Span(subject.FirstToken, subject.EndToken),
            IsNegated = sentence.IsNegated(clause),
        };
    }

    /// <summary>"Brandt made (it) clear that ..."</summary>
    private SpeechDraft? MadeClear(int adjective)
    {
        var verb = sentence.Tokens[adjective].Head;
        if (verb < 0 || sentence.Tokens[verb].Lemma is not "make" || sentence.ClauseAt(verb) is not { IsPassive: false } clause || SpeechSource.Of(sentence, clause) is not { } source)
        {
            return null;
        }

        var content = _tree.Dependent(adjective, "ccomp", "advcl") is >= 0 and var own ? own : _tree.Dependent(verb, "ccomp", "advcl");
        return content <= adjective || Mark(content) is not "that" || !Speakers.Accepts(sentence, source.Head)
            ? null
            : new SpeechDraft(sentence.Sentence.Index, sentence.Tokens[adjective].Span, "make clear", ReportingSort.Speech, ReportedSpeechKind.Indirect, SpeechContent.Of(sentence, content))
            {
                Source = source.Words,
                Antecedent = source.Antecedent,
                IsNegated = sentence.IsNegated(clause),
            };
    }

    private int ContentOfAdjective(int adjective, ReportingWord word)
    {
        foreach (var dependent in _tree.Dependents(adjective))
        {
            var fits = dependent > adjective && sentence.Tokens[dependent].Relation is "ccomp" or "advcl" or "xcomp"
                && ((word.TakesClause && Mark(dependent) is "that") || (word.TakesInfinitive && Mark(dependent) is "to")
                    || (word.TakesClause && sentence.Tokens[dependent].Relation is "ccomp"));
            if (fits)
            {
                return dependent;
            }
        }

        return -1;
    }

    /// <summary>"In the mayor's view, ...", "in the words of the mayor".</summary>
    private SpeechDraft? OfView(int noun)
    {
        if (!Views.Contains(sentence.Tokens[noun].Lemma) || sentence.Tokens[noun].Relation is not "obl" || Case(noun) is not "in")
        {
            return null;
        }

        var owner = _tree.Dependent(noun, "nmod:poss");
        var of = _tree.Dependent(noun, "nmod");
        var source = owner >= 0 ? owner : of >= 0 && Case(of) is "of" ? of : -1;
        var content = source < 0 ? [] : SpeechContent.Around(sentence, sentence.Tokens[noun].Head, noun);
        var cue = sentence.Tokens[noun].Span;
        return content.IsEmpty
            ? null
            : new SpeechDraft(sentence.Sentence.Index, cue, sentence.Tokens[noun].Lemma, ReportingSort.Speech, ReportedSpeechKind.AccordingTo, content) { Source = WithoutCase(source) };
    }

    private string Mark(int token) => _tree.Dependent(token, "mark") is >= 0 and var mark ? sentence.Tokens[mark].Form.ToLowerInvariant() : "";

    private string Case(int token) => _tree.Dependent(token, "case") is >= 0 and var preposition ? sentence.Tokens[preposition].Form.ToLowerInvariant() : "";

    /// <summary>The phrase without its preposition or its possessive ending.</summary>
    private TextSpan WithoutCase(int head)
    {
        var (first, end) = PhraseBounds.Of(_tree, head);
        if (_tree.Dependent(head, "case") is >= 0 and var mark)
        {
            (first, end) = mark < head ? (Math.Max(first, mark + 1), end) : (first, Math.Min(end, mark));
        }

        return sentence.Span(first, Math.Max(end, first + 1));
    }
}
