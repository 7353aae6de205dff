using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Analysis;

/// <summary>
/// Finds the finite clause that a verb reports and how far it reaches. A clause begins with its subject, right behind the verb or behind "that",
/// wherever the parse hangs its words.
/// </summary>
internal sealed class ClauseContent(SpeechSentence sentence)
{
    /// <summary>Nouns that may hang on the noun of an occasion: "in a statement on Friday".</summary>
    private const int MostNouns = 2;

    /// <summary>Verbs that take those spoken to and a clause without "that".</summary>
    private static readonly WordSet Telling = new("tell warn inform assure remind promise notify advise");

    /// <summary>Auxiliaries that only a bare verb goes on with: "would stay and help", but not "would stay and helped".</summary>
    private static readonly WordSet Modals = new("will would can could may might shall should must 'll ’ll 'd ’d wo ca");

    /// <summary>Nouns whose that-clause is theirs: "by the fact that".</summary>
    private static readonly WordSet OwnClause = new("fact idea belief hope ground condition extent way event case sense fear claim notion theory view allegation");

    private readonly DependencyTree _tree = sentence.Tree;

    /// <summary>Head, first token and end of what the verb of <paramref name="cue"/> reports; null where it reports no clause.</summary>
    public (int Head, int First, int End)? Of(VerbCue cue)
    {
        var head = HeadOf(cue);
        if (head < 0)
        {
            return Loose(cue);
        }

        var (first, end) = _tree.Extent(head);
        return head < cue.Head ? (head, FirstBefore(first), ContentEnd(cue.Head, head)) : IsRelative(first) ? null : (head, First(cue, head, first), End(cue, head));
    }

    /// <summary>The finite clause that a verb reports: one behind it rather than one before it; none in "what she said were mistakes".</summary>
    private int HeadOf(VerbCue cue)
    {
        var token = sentence.Tokens[cue.Head];
        if (token.Relation is "acl:relcl" && token.Head >= 0 && sentence.Tokens[token.Head].Form.Equals("what", StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        var content = -1;
        foreach (var dependent in _tree.Dependents(cue.Head))
        {
            content = sentence.Tokens[dependent].Relation switch
            {
                "ccomp" or "csubj:pass" when content < cue.Head => dependent,
                "obl" when content < 0 => Misplaced(dependent, MostNouns),
                "iobj" or "obj" when content < 0 && Telling.Contains(token.Lemma) => Told(dependent),
                _ => content,
            };
        }

        return content;
    }

    /// <summary>", which was over": a clause that opens so describes what stands before it.</summary>
    private bool IsRelative(int first)
    {
        var word = sentence.Tokens[first].Form is "," ? first + 1 : first;
        return word > 0 && sentence.Tokens[word - 1].Form is "," && sentence.Tokens[word].Form is "which" or "who" or "whom" or "whose";
    }

    /// <summary>The beginning of a clause behind its cue: at "that", or at the nearest phrase where the parse gives the clause no subject.</summary>
    private int First(VerbCue cue, int head, int first)
    {
        var next = cue.Last + 1;
        if (first < next)
        {
            return next;
        }

        if (That(cue, first) is >= 0 and var that)
        {
            return that;
        }

        if (next >= first || sentence.Tokens[next].PartOfSpeech is PartOfSpeech.Punctuation or PartOfSpeech.Adposition or PartOfSpeech.Adverb
            || sentence.HasFinite(next, first) || _tree.Has(head, "nsubj", "nsubj:pass", "csubj", "expl", "mark") || Telling.Contains(cue.Word.Lemma))
        {
            return first;
        }

        return sentence.IsFinite(head) || _tree.Has(head, "aux", "aux:pass", "cop") ? next : first;
    }

    /// <summary>What is told before its cue begins with a sentence or behind a mark, not with its verb.</summary>
    private int FirstBefore(int first)
    {
        while (first > 0 && sentence.IsFinite(first) && sentence.QuotationAt(first) < 0 && sentence.Tokens[first - 1].PartOfSpeech is not PartOfSpeech.Punctuation)
        {
            do
            {
                first--;
            }
            while (first > 0 && sentence.QuotationAt(first) < 0 && sentence.Tokens[first - 1].PartOfSpeech is not PartOfSpeech.Punctuation);
        }

        return first;
    }

    private int That(VerbCue cue, int end)
    {
        for (var i = cue.Last + 1; i < end && !sentence.IsFinite(i) && sentence.Tokens[i].Form is not (";" or ":"); i++)
        {
            if (sentence.Tokens[i] is { Form: "that", PartOfSpeech: PartOfSpeech.SubordinatingConjunction })
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A clause that the parse hangs elsewhere: "maintained in interviews that ...", "insisting the remarks didn’t “reflect ...”".</summary>
    private (int Head, int First, int End)? Loose(VerbCue cue)
    {
        if (!cue.Word.TakesClause || sentence.Tokens[cue.Head].Relation is "amod")
        {
            return null;
        }

        var subject = _tree.Dependent(cue.Head, "obj");
        if (subject > cue.Head && !Telling.Contains(cue.Word.Lemma) && _tree.Extent(subject) is var (first, end) && first == cue.Last + 1 && end < sentence.Tokens.Length && sentence.IsFinite(end)
            && !_tree.Has(subject, "conj"))
        {
            var verb = sentence.Tokens[end].PartOfSpeech is PartOfSpeech.Auxiliary && sentence.Tokens[end].Head > end ? sentence.Tokens[end].Head : end;
            return _tree.IsWithin(cue.Head, verb) ? null : (verb, first, Math.Max(end + 1, _tree.Extent(verb).End));
        }

        var that = That(cue, sentence.Tokens.Length);
        return that >= 0 && sentence.Tokens[that].Head > that && sentence.Tokens[that].Head is var head && !_tree.IsWithin(cue.Head, head) && IsOnOccasion(cue.Last + 1, that)
            ? (head, that, _tree.Extent(head).End)
            : null;
    }

    /// <summary>Whether nothing stands between a verb and "that" but where, when and to whom it is said.</summary>
    private bool IsOnOccasion(int first, int end) =>
        first == end || (sentence.Tokens[first].Form is "in" or "at" or "on" or "to" or "during" && !Enumerable.Range(first, end - first).Any(i => sentence.Tokens[i].PartOfSpeech is PartOfSpeech.Verb || OwnClause.Contains(sentence.Tokens[i].Lemma)));

    /// <summary>"said [in a statement] that it was safe": a parse may hang the clause on the noun before it.</summary>
    private int Misplaced(int noun, int mostNouns)
    {
        if (OwnClause.Contains(sentence.Tokens[noun].Lemma))
        {
            return -1;
        }

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

    /// <summary>Behind the cue, clauses that stand without a gap between them are one: "said he hoped [the board would meet]".</summary>
    private int End(VerbCue cue, int head)
    {
        var end = ContentEnd(cue.Head, head);
        if (end < _tree.Extent(head).End)
        {
            return end;
        }

        foreach (var dependent in _tree.Dependents(cue.Head))
        {
            if (dependent > head && _tree.Extent(dependent) is var (first, last) && first <= end && last > end && sentence.Tokens[dependent].Relation is "ccomp" or "xcomp"
                && sentence.Tokens[end].PartOfSpeech is not (PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction))
            {
                end = ContentEnd(cue.Head, dependent);
            }
        }

        return end;
    }

    /// <summary>The end of what is reported: before a further report that goes with the main clause, behind "and that ..." wherever the parse hangs it.</summary>
    private int ContentEnd(int verb, int content)
    {
        var end = _tree.Extent(content).End;
        if (AnotherReport(content) is >= 0 and var another && another > verb)
        {
            return another;
        }

        var next = end < sentence.Tokens.Length && sentence.Tokens[end].Form is "," ? end + 1 : end;
        if (next + 1 >= sentence.Tokens.Length || sentence.Tokens[next].PartOfSpeech is not PartOfSpeech.CoordinatingConjunction
            || sentence.Tokens[next + 1] is not { Form: "that", PartOfSpeech: PartOfSpeech.SubordinatingConjunction })
        {
            return end;
        }

        return sentence.Tokens[content].Head != verb ? sentence.Tokens.Length
            : sentence.Tokens[next + 1].Head is var clause && clause > next ? Math.Max(end, _tree.Extent(clause).End) : end;
    }

    /// <summary>Where a verb that the parse joins to what is reported goes with the main clause: "... and added", "would stay and praised".</summary>
    private int AnotherReport(int content)
    {
        foreach (var dependent in _tree.Dependents(content))
        {
            if (sentence.Tokens[dependent].Relation is "conj" && !_tree.Has(dependent, "mark", "nsubj", "nsubj:pass")
                && ((sentence.QuotationAt(content) >= 0 && sentence.QuotationAt(dependent) < 0 && VerbCue.At(_tree, dependent) is not null) || IsOutsideModal(content, dependent)))
            {
                return _tree.Extent(dependent).First;
            }

            if (sentence.Tokens[dependent].Relation is "advcl" or "xcomp" && sentence.Tokens[dependent].Form is "adding" && dependent > content && sentence.Tokens[dependent - 1].Form is ",")
            {
                return dependent;
            }
        }

        return -1;
    }

    private bool IsOutsideModal(int content, int joined) =>
        _tree.Dependent(content, "aux") is >= 0 and var modal && Modals.Contains(sentence.Tokens[modal].Form)
        && sentence.Tokens[joined].Morphology is { VerbForm: VerbForm.Fin, Tense: GrammaticalTense.Past } && !_tree.Has(joined, "aux");
}
