using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Finds the words beside a quotation that attribute it, by what stands next to it: the dependencies around a quotation are often wrong.</summary>
internal static class QuotationCues
{
    private const int MostWordsBetween = 30;

    private const int MostWordsOfLabel = 10;

    /// <summary>The words behind it: “...,” she told reporters.</summary>
    public static SpeechDraft? Behind(SpeechSentence sentence, QuotedPassage passage)
    {
        if (!IsEnded(sentence, passage))
        {
            return null;
        }

        var end = Math.Min(sentence.Tokens.Length, passage.EndToken + MostWordsBetween);
        for (var i = passage.EndToken; i < end && sentence.QuotationAt(i) < 0; i++)
        {
            if (i > passage.EndToken && IsDash(sentence.Tokens[i]) && ClosingDash(sentence, i, end) is > 0 and var closing)
            {
                i = closing;
                continue;
            }

            if (VerbCue.At(sentence.Tree, i) is { Word.TakesQuotation: true } cue)
            {
                return MayFollow(sentence, cue) ? Attributed(sentence, cue, passage) : null;
            }

            if (sentence.Tokens[i].PartOfSpeech is PartOfSpeech.Verb && ShownSpeaker.Of(sentence, passage.EndToken, i) is { } shown)
            {
                return Make(sentence, shown.Cue, shown.Lemma, ReportingSort.Speech, passage) with { Source = shown.Source };
            }

            if (sentence.Tokens[i].PartOfSpeech is PartOfSpeech.Verb && sentence.Tokens[i].Relation is not ("acl" or "acl:relcl" or "amod" or "conj" or "advcl"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>“...,” saying it was over, “...,” they dismissed the plan: a participle and a verb with an object of its own go on from what is quoted.</summary>
    private static bool MayFollow(SpeechSentence sentence, VerbCue cue)
    {
        var isParticiple = sentence.Tokens[cue.Head].Form.EndsWith("ing", StringComparison.Ordinal) && !sentence.Tree.Has(cue.Head, "aux");
        return !isParticiple && !(cue.Word.TakesTopic && sentence.Tree.Dependent(cue.Head, "obj") > cue.Last);
    }

    /// <summary>On “The Long Road,” she said [it was over]: what the verb reports stands behind it.</summary>
    public static bool ReportsOnward(SpeechSentence sentence, SpeechDraft draft)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Span.Start == draft.Cue.Start && VerbCue.At(sentence.Tree, i) is { } cue)
            {
                return new ClauseContent(sentence).Of(cue) is { } content && content.Head > cue.Last && sentence.HasFinite(content.First, content.End)
                    && (sentence.Tokens[content.First].Form is "that" || !sentence.Tree.Has(content.Head, "mark")) && sentence.Tokens[content.First].PartOfSpeech is not PartOfSpeech.Punctuation
                    && sentence.QuotationAt(content.First) < 0;
            }
        }

        return false;
    }

    /// <summary>An aside between dashes says nothing of the quotation; -1 where no second dash follows.</summary>
    private static int ClosingDash(SpeechSentence sentence, int dash, int end)
    {
        for (var i = dash + 1; i < end; i++)
        {
            if (IsDash(sentence.Tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsDash(Token token) => token.Form is "–" or "—" or "―" or "--";

    /// <summary>The words before it: She told reporters: “...”</summary>
    public static SpeechDraft? Before(SpeechSentence sentence, QuotedPassage passage)
    {
        for (var i = NamesSomething(sentence, passage) ? -1 : passage.FirstToken - 1; i >= 0 && i > passage.FirstToken - MostWordsBetween && sentence.QuotationAt(i) < 0; i--)
        {
            if (VerbCue.At(sentence.Tree, i) is { Word.TakesQuotation: true } cue && Draft(sentence, cue, passage) is { Source: not null } draft)
            {
                return IsWithinClause(sentence, cue, passage) ? draft with { Addressee = null, Content = [sentence.Span(cue.Last + 1, passage.FirstToken + 1).Cover(passage.Quotation.Span)] } : draft;
            }
        }

        return Label(sentence, passage);
    }

    /// <summary>Insisted the words did not “show who I am”: what is said begins behind the verb, and without its beginning it says something else.</summary>
    private static bool IsWithinClause(SpeechSentence sentence, VerbCue cue, QuotedPassage passage) =>
        cue.Word.TakesClause && cue.Last + 1 < passage.FirstToken && sentence.HasFinite(cue.Last + 1, passage.FirstToken)
        && sentence.Tokens[passage.FirstToken - 1].PartOfSpeech is PartOfSpeech.Auxiliary or PartOfSpeech.Particle or PartOfSpeech.Verb or PartOfSpeech.Adverb;

    /// <summary>Asked by a reporter, “...,” she nodded: the question is not hers.</summary>
    public static SpeechDraft? Asked(SpeechSentence sentence, QuotedPassage passage)
    {
        if (passage.FirstSentence != passage.LastSentence || sentence.Tokens[0].Form is not "Asked")
        {
            return null;
        }

        for (var i = 1; i < passage.FirstToken; i++)
        {
            if (sentence.QuotationAt(i) >= 0 || sentence.Tokens[i].Morphology.VerbForm is VerbForm.Fin)
            {
                return null;
            }
        }

        var end = passage.FirstToken;
        while (end > 1 && !IsWord(sentence.Tokens[end - 1]))
        {
            end--;
        }

        var draft = Make(sentence, sentence.Tokens[0].Span, "ask", ReportingSort.Speech, passage);
        return sentence.Tokens[1].Form is "by" && end > 2 ? draft with { Source = sentence.Span(2, end) } : draft;
    }

    /// <summary>On “The Morning Show”, of the “Hotline for Pilots”: behind an article, a preposition or an owner the words are a name.</summary>
    private static bool NamesSomething(SpeechSentence sentence, QuotedPassage passage) =>
        passage.FirstToken > 0 && (sentence.Tokens[passage.FirstToken - 1].PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.Determiner
            || sentence.Tokens[passage.FirstToken - 1].Form is "'s" or "’s" or "as");

    /// <summary>A name and a colon: "The mayor: ‘...’".</summary>
    private static SpeechDraft? Label(SpeechSentence sentence, QuotedPassage passage)
    {
        var colon = passage.FirstToken - 1;
        if (colon is < 1 or > MostWordsOfLabel || sentence.Tokens[colon].Form is not ":")
        {
            return null;
        }

        var first = colon;
        while (first > 0 && sentence.QuotationAt(first - 1) < 0 && sentence.Tokens[first - 1].Form is not ("," or ";"))
        {
            first--;
        }

        var isName = first < colon && sentence.Tokens[first..colon].All(token => token.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adverb));
        return !isName ? null : Make(sentence, sentence.Tokens[colon].Span, ":", ReportingSort.Speech, passage) with { Source = sentence.Span(first, colon) };
    }

    private static SpeechDraft? Draft(SpeechSentence sentence, VerbCue cue, QuotedPassage passage)
    {
        if (sentence.ClauseAt(cue.Head) is not { } clause || new ReportingSubject(sentence).OfQuotation(clause) is not { } source || source.Words.Overlaps(passage.Quotation.Span))
        {
            return null;
        }

        var draft = Make(sentence, sentence.Span(cue.Head, cue.Last + 1), cue.Word.Lemma, cue.Word.Sort, passage);
        return SpeechCircumstances.Add(sentence, clause, draft with { Source = source.Words, Antecedent = source.Antecedent, IsNegated = sentence.IsNegated(clause) });
    }

    /// <summary>“...,” said the mayor of the town; “...,” the mayor of the town said.</summary>
    private static SpeechDraft? Attributed(SpeechSentence sentence, VerbCue cue, QuotedPassage passage)
    {
        var first = passage.EndToken;
        while (first < cue.Head && !IsWord(sentence.Tokens[first]))
        {
            first++;
        }

        var clause = sentence.ClauseAt(cue.Head);
        var subject = clause is { IsPassive: false, Subject: { } known } && known.Head >= passage.EndToken ? known : null;
        var (from, end) = first < cue.Head ? (first, BeforeVerb(sentence, first, cue.Head, subject)) : (cue.Last + 1, BehindVerb(sentence, cue.Last + 1, subject));
        from = WithoutClause(sentence, from, end, subject);
        if (end <= from)
        {
            return null;
        }

        var draft = Make(sentence, sentence.Span(cue.Head, cue.Last + 1), cue.Word.Lemma, cue.Word.Sort, passage) with { Source = sentence.Span(from, end) };
        return clause is null ? draft : SpeechCircumstances.Add(sentence, clause, draft with { IsNegated = sentence.IsNegated(clause) });
    }

    /// <summary>“...,” before making clear she was joking, [she] said: words with a verb before the subject are no part of it.</summary>
    private static int WithoutClause(SpeechSentence sentence, int from, int end, ClauseArgument? subject) =>
        subject is not null && from < subject.FirstToken && subject.FirstToken < end
        && sentence.Tokens[from..subject.FirstToken].Any(token => token.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Adposition
            || token.Form is "whom" or "which" or "who")
            ? subject.FirstToken
            : from;

    /// <summary>The end of the subject before its verb: adverbs, auxiliaries and a description between commas are left out.</summary>
    private static int BeforeVerb(SpeechSentence sentence, int first, int verb, ClauseArgument? subject)
    {
        var end = first;
        var isInBrackets = false;
        while (end < verb && (isInBrackets || IsOfName(sentence.Tokens[end]) || end < (subject?.Head ?? 0)))
        {
            isInBrackets = sentence.Tokens[end].Form is "(" || (isInBrackets && sentence.Tokens[end].Form is not ")");
            end++;
        }

        return end;
    }

    private static int BehindVerb(SpeechSentence sentence, int first, ClauseArgument? subject)
    {
        if (subject is not null && subject.FirstToken == first)
        {
            return subject.EndToken;
        }

        var end = first;
        while (end < sentence.Tokens.Length && sentence.QuotationAt(end) < 0 && IsOfName(sentence.Tokens[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsWord(Token token) => char.IsLetterOrDigit(token.Form[0]);

    private static SpeechDraft Make(SpeechSentence sentence, TextSpan cue, string lemma, ReportingSort sort, QuotedPassage passage) =>
        new(sentence.Sentence.Index, cue, lemma, sort, ReportedSpeechKind.Direct, [passage.Quotation.Span]);

    private static bool IsOfName(Token token) => token.PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Pronoun or PartOfSpeech.Determiner
        or PartOfSpeech.Adjective or PartOfSpeech.Numeral || token.Form is "of" or "'s" or "’s" or "and" or "(" or ")" || token is { Form: "-" or "‐" or "‑", SpaceBefore: false };

    /// <summary>A mark ends what is quoted before its speaker is named: “It is over,” “It is over”, “Is it over?”.</summary>
    private static bool IsEnded(SpeechSentence sentence, QuotedPassage passage)
    {
        if (passage.EndToken >= sentence.Tokens.Length)
        {
            return false;
        }

        var last = passage.EndToken - 1;
        while (last > 0 && SpeechContent.IsQuotationMark(sentence.Tokens[last]))
        {
            last--;
        }

        return IsMark(sentence.Tokens[passage.EndToken].Form) || IsMark(sentence.Tokens[last].Form);
    }

    private static bool IsMark(string form) => form[^1] is ',' or '.' or '!' or '?' or '-' or '–' or '—' or '―' or '…';
}
