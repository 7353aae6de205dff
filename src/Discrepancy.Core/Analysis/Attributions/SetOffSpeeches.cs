using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Analysis;

/// <summary>
/// Reads by the order of the words what a parse often gets wrong: ", people who know the case said." behind or within what they say, and
/// "Noting the plan was new, Brandt ..." before the main clause.
/// </summary>
internal sealed class SetOffSpeeches(SpeechSentence sentence)
{
    private const int MostWords = 15;

    private static readonly WordSet Openers = new("When If Asked As After Before While Although Though Because Since Unless Until Once What Who How Why Where");

    private readonly ImmutableArray<Token> _tokens = sentence.Tokens;

    /// <summary>The speeches; those that the dependencies show too come from there.</summary>
    public IEnumerable<SpeechDraft> Read()
    {
        for (var verb = 2; verb < _tokens.Length - 1; verb++)
        {
            if (_tokens[verb].Form is "said" or "says" or "say" && sentence.QuotationAt(verb) < 0 && Behind(verb) is { } draft)
            {
                yield return draft;
            }
        }

        if (Fronted() is { } fronted)
        {
            yield return fronted;
        }
    }

    private SpeechDraft? Behind(int verb)
    {
        var comma = CommaBefore(verb);
        if (comma < 1 || Openers.Contains(_tokens[0].Form) || !SpeakerBefore.CanSpeak(sentence, comma + 1, verb))
        {
            return null;
        }

        var rest = EndOfOccasion(verb);
        var isLast = rest + 1 == _tokens.Length && _tokens[rest].Form is ".";
        if (!isLast && (rest > verb + 1 ? !IsParticiple(rest) : _tokens[verb + 1].Form is not ","))
        {
            return null;
        }

        // What follows goes on with the clause that is broken off, or it is the author's own aside.
        var (first, end) = (BehindSemicolon(comma), BeforeSemicolon(verb));
        var isWhole = sentence.HasFinite(first, comma);
        var goesOn = !isLast && rest == verb + 1 && (!isWhole || _tokens[verb + 2].PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.CoordinatingConjunction);
        var (before, behind) = (SpeechContent.Of(sentence, first, comma), goesOn ? SpeechContent.Of(sentence, verb + 2, end) : []);
        return before.IsEmpty || !(isWhole || (goesOn && sentence.HasFinite(verb + 2, end)))
            ? null
            : new SpeechDraft(sentence.Sentence.Index, _tokens[verb].Span, "say", ReportingSort.Speech, ReportedSpeechKind.Indirect, [.. before, .. behind])
            {
                Source = sentence.Span(comma + 1, verb),
                Occasion = rest > verb + 1 ? sentence.Span(verb + 1, rest) : null,
            };
    }

    /// <summary>The mark behind "said Friday", "said in a statement"; the token behind the verb where something else follows it.</summary>
    private int EndOfOccasion(int verb)
    {
        var end = verb + 1;
        if (_tokens[end].PartOfSpeech is not (PartOfSpeech.Adposition or PartOfSpeech.ProperNoun) && _tokens[end].Form is not ("this" or "last" or "yesterday" or "today" or "late" or "early" or "earlier" or "later"))
        {
            return end;
        }

        while (end < _tokens.Length && sentence.QuotationAt(end) < 0 && _tokens[end].PartOfSpeech is not PartOfSpeech.Punctuation && !sentence.IsFinite(end) && _tokens[end].Form is not "that")
        {
            end++;
        }

        return end < _tokens.Length && _tokens[end].Form is "." or "," ? end : verb + 1;
    }

    /// <summary>", calling it over": what goes with the verb of saying and not with what is said.</summary>
    private bool IsParticiple(int comma) => _tokens[comma].Form is "," && comma + 1 < _tokens.Length && _tokens[comma + 1].PartOfSpeech is PartOfSpeech.Verb && _tokens[comma + 1].Form.EndsWith("ing", StringComparison.Ordinal);

    private int BehindSemicolon(int comma)
    {
        var first = comma;
        while (first > sentence.FirstWord && _tokens[first - 1].Form is not ";")
        {
            first--;
        }

        return first;
    }

    private int BeforeSemicolon(int verb)
    {
        var end = verb;
        while (end < _tokens.Length && _tokens[end].Form is not ";")
        {
            end++;
        }

        return end;
    }

    /// <summary>The comma that a phrase without a finite verb, up to the verb of saying, stands behind; -1 where there is none.</summary>
    private int CommaBefore(int verb)
    {
        for (var i = verb - 1; i > 0 && verb - i <= MostWords; i--)
        {
            if (_tokens[i].Form is "," && sentence.QuotationAt(i) < 0)
            {
                return i;
            }

            if (sentence.QuotationAt(i) >= 0 || sentence.IsFinite(i) || _tokens[i].PartOfSpeech is PartOfSpeech.SubordinatingConjunction or PartOfSpeech.CoordinatingConjunction && _tokens[i].Form is not ("with" or "and" or "or"))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"Noting [that] the plan was new, Brandt said it would work": the one who notes is the subject of the main clause.</summary>
    private SpeechDraft? Fronted()
    {
        if (_tokens[0] is not { PartOfSpeech: PartOfSpeech.Verb, Relation: "advcl", Head: > 0 } first || !first.Form.EndsWith("ing", StringComparison.Ordinal)
            || VerbCue.At(sentence.Tree, 0) is not { Word.TakesClause: true } cue || sentence.ClauseAt(first.Head)?.Subject is not { IsShared: false } subject)
        {
            return null;
        }

        var comma = subject.FirstToken - 1;
        return comma < cue.Last + 3 || _tokens[comma].Form is not "," || !sentence.HasFinite(cue.Last + 1, comma) || !Speakers.Accepts(sentence, subject.Head)
            ? null
            : new SpeechDraft(sentence.Sentence.Index, sentence.Span(0, cue.Last + 1), cue.Word.Lemma, cue.Word.Sort, ReportedSpeechKind.Indirect, SpeechContent.Of(sentence, cue.Last + 1, comma))
            {
                Source = sentence.Span(subject.FirstToken, subject.EndToken),
            };
    }
}
