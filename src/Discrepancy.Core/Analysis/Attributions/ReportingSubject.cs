using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>
/// Finds whose verb a verb of reporting without a subject of its own is, where the parse hangs it on the nearest clause: on what is reported ("said that
/// it was over and added ...") or on a description ("denied the charges, which the paper first reported, telling ...").
/// </summary>
internal sealed class ReportingSubject(SpeechSentence sentence)
{
    /// <summary>A lead of the parser's choice under which a verb may go with the main clause as well as with what is reported.</summary>
    private const int UnsureMargin = 150;

    private readonly DependencyTree _tree = sentence.Tree;

    /// <summary>The source of what the verb of a clause reports; not sure where two fit.</summary>
    public (SpeechSource? Source, bool IsSure) Of(Clause clause)
    {
        var source = SpeechSource.Of(sentence, clause);
        if (source is null && !clause.IsPassive && clause.Subject is null && sentence.IsFinite(clause.Head) && SpeakerBefore.Of(sentence, clause.Head) is var (first, end))
        {
            return (new SpeechSource(sentence.Span(first, end), Antecedent: null, end - 1), true);
        }

        if (clause.Subject is not { IsShared: true } || clause.IsPassive)
        {
            return (source, true);
        }

        if (DescribedIn(clause.Head) is { } main)
        {
            return (SpeechSource.Of(sentence, main), true);
        }

        var token = sentence.Tokens[clause.Head];
        if (token is { Relation: "advcl", Form: "adding", Head: >= 0 } && Reporting(token.Head) is { } adding)
        {
            return (SpeechSource.Of(sentence, adding), true);
        }

        if (token.Relation is not "conj" || Reporting(token.Head) is not { } reporting || _tree.Has(clause.Head, "mark", "nsubj"))
        {
            return (source, true);
        }

        return sentence.QuotationAt(token.Head) >= 0 && sentence.QuotationAt(clause.Head) < 0 ? (SpeechSource.Of(sentence, reporting), true)
            : (source, token.HeadMargin >= UnsureMargin);
    }

    /// <summary>The source of a quotation behind the verb of a clause: ", saying," goes with the main clause where the parse hangs it on what is quoted.</summary>
    public SpeechSource? OfQuotation(Clause clause)
    {
        if (Of(clause).Source is { } source)
        {
            return source;
        }

        var root = RootBefore(clause.Head);
        return root >= 0 && sentence.Tokens[clause.Head - 1].Form is "," && sentence.Tokens[clause.Head].Form.EndsWith("ing", StringComparison.Ordinal)
            && sentence.QuotationAt(root) < 0 && sentence.ClauseAt(root) is { IsPassive: false } main
            ? SpeechSource.Of(sentence, main)
            : null;
    }

    private int RootBefore(int token)
    {
        for (var i = token - 1; i > 0; i--)
        {
            if (sentence.Tokens[i].Head < 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The clause of a verb that reports the clause of <paramref name="content"/>; null where none does.</summary>
    private Clause? Reporting(int content) =>
        sentence.Tokens[content] is { Relation: "ccomp", Head: >= 0 and var verb } && VerbCue.At(_tree, verb) is not null ? sentence.ClauseAt(verb) : null;

    /// <summary>The clause around a description between commas that has a subject beside its pronoun: "..., which the paper first reported, telling".</summary>
    private Clause? DescribedIn(int participle)
    {
        var token = sentence.Tokens[participle];
        if (token.Relation is not "advcl" || token.Head < 0 || !token.Form.EndsWith("ing", StringComparison.Ordinal) || participle == 0 || sentence.Tokens[participle - 1].Form is not ","
            || sentence.Tokens[token.Head] is not { Relation: "acl:relcl", Head: >= 0 and var noun })
        {
            return null;
        }

        var first = _tree.Extent(token.Head).First;
        var isOpenedByPronoun = sentence.Tokens[first].Form is "," || (first > 0 && sentence.Tokens[first - 1].Form is ",");
        if (!isOpenedByPronoun || _tree.Dependent(token.Head, "nsubj", "nsubj:pass") is not (>= 0 and var subject) || sentence.Tokens[subject].Form is "who" or "which" or "that")
        {
            return null;
        }

        while (noun >= 0 && sentence.ClauseAt(noun) is null)
        {
            noun = sentence.Tokens[noun].Head;
        }

        return noun < 0 ? null : sentence.ClauseAt(noun);
    }
}
