using Discrepancy.Claims;
using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>Reads the plain forms in which English puts a plan beside its time.</summary>
internal sealed class PlannedActReader(Claim claim, PlanSentence sentence)
{
    private const int ReachOfVerb = 30;
    private const int ReachOfSubject = 8;
    private const int ReachOfOpening = 8;

    /// <summary>Verbs that tell little without their object's own verb.</summary>
    private static readonly WordSet LightVerbs = new("be have do make take get go come give see say tell continue try seek help");

    /// <summary>"The start of operations of the line": what such nouns tell is told by the verb.</summary>
    private static readonly WordSet LightNouns = new("operation operations");

    /// <summary>The plan; null where the words are in none of the forms.</summary>
    public PlannedAct? Read()
    {
        var last = sentence.Date - 1;
        while (last >= 0 && sentence.At(last).IsFiller)
        {
            last--;
        }

        return last < 0 ? ReadOpening()
            : sentence.At(sentence.Date - 1).IsFuture ? ReadVerb(sentence.Date - 1, sentence.Date + 1, sentence.Words.Length)
            : Enumerable.Range(last + 1, sentence.Date - last).Any(index => sentence.At(index).FollowsMark) ? null
            : ReadBefore(last);
    }

    /// <summary>"To open a line soon", "the line will open soon": back to the word that looks ahead, and on from there.</summary>
    private PlannedAct? ReadBefore(int last)
    {
        for (var at = last; at >= 0 && at > last - ReachOfVerb; at--)
        {
            if (IsAhead(at, last))
            {
                return ReadVerb(at, at + 1, last + 1);
            }

            if (sentence.At(at).OpensClause || sentence.At(at).FollowsMark)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"In the spring, the ministries will open a line".</summary>
    private PlannedAct? ReadOpening()
    {
        for (var at = sentence.Date + 1; at <= sentence.Date + ReachOfOpening; at++)
        {
            if (sentence.At(at).IsFuture)
            {
                return ReadVerb(at, at + 1, sentence.Words.Length);
            }

            if (sentence.At(at).OpensClause || (at > sentence.Date + 1 && sentence.At(at).FollowsMark))
            {
                return null;
            }
        }

        return null;
    }

    // "To" before a verb, but not "to the public" and "to Oslo".
    private bool IsAhead(int at, int last) =>
        at < last && (sentence.At(at).IsFuture || (sentence.At(at).Text is "to" && sentence.At(at + 1) is { IsDeterminer: false } verb && (verb.Text is "be" || !verb.IsFunctionWord)));

    /// <summary>The plan of the verb at <paramref name="verb"/>, which the word at <paramref name="ahead"/> puts ahead, with an object that ends before <paramref name="end"/>.</summary>
    private PlannedAct? ReadVerb(int ahead, int verb, int end)
    {
        verb += sentence.At(verb).IsManner ? 1 : 0;
        if (sentence.At(verb).Text is "be")
        {
            return Make(verb + 1, end, isPassive: true) is { } passive && ReadSubject(ahead) is { } undergoer ? passive with { Thing = undergoer } : null;
        }

        // "Try and open", "maintain the line and open another".
        verb = Enumerable.Range(verb + 1, Math.Max(0, end - verb - 2)).FirstOrDefault(index => sentence.At(index).Text is "and" && IsVerbBehind(verb, index), verb - 1) + 1;
        return Make(verb, end, isPassive: false) is not { } act ? null
            : act.Thing.Head.Length > 0 ? act
            : ReadSubject(ahead) is { } subject ? act with { Thing = subject, IsSubject = act.IsSubject } : null;
    }

    private bool IsVerbBehind(int verb, int and) =>
        (and == verb + 1 && !sentence.At(and + 1).IsFunctionWord)
        || PlannedActLexicon.Default.ActOf(sentence.At(and + 1).Text, sentence.At(and + 2).Text, out _) is not null;

    // The thing has no head where the verb has no object.
    private PlannedAct? Make(int verb, int end, bool isPassive)
    {
        var word = sentence.At(verb);
        var known = PlannedActLexicon.Default.ActOf(word.Text, sentence.At(verb + 1).Text, out var hasParticle);
        var form = WordForms.Of(word.Text).OrderBy(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).First();
        if (word.Text.Length == 0 || word.IsFunctionWord || (known is null && LightVerbs.Contains(form)))
        {
            return null;
        }

        var start = hasParticle ? verb + 2 : verb + 1;
        var stop = PhraseEnd(start, end);
        var act = new PlannedAct(claim, known?.Name ?? form, new PlannedThing("", [], IsFurther: false), IsSubject: false);
        if (isPassive || stop <= start || sentence.At(start) is { IsPreposition: true })
        {
            return HasParticiple(start, stop) ? null : act with { IsSubject = !isPassive && known is not { IsErgative: true } };
        }

        if (HasParticiple(start, stop))
        {
            return null;
        }

        var light = Enumerable.Range(start, stop - start).FirstOrDefault(index => LightNouns.Contains(sentence.At(index).Text) && sentence.At(index + 1).Text is "of", -1);
        return PlannedThing.Read(sentence.Words.AsSpan()[(light < 0 ? start : light + 2)..stop]) is { } thing ? act with { Thing = thing } : null;
    }

    private int PhraseEnd(int start, int end)
    {
        var stop = start;
        while (stop < Math.Min(end, sentence.Words.Length) && !sentence.At(stop).FollowsMark && !sentence.At(stop).OpensClause)
        {
            stop++;
        }

        return stop;
    }

    private bool HasParticiple(int start, int stop) => Enumerable.Range(start, Math.Max(0, stop - start)).Any(index => sentence.At(index).IsParticiple);

    /// <summary>What stands before "will" or "is due to"; null before "to" alone.</summary>
    private PlannedThing? ReadSubject(int ahead)
    {
        var end = ahead;
        if (sentence.At(ahead).Text is "to")
        {
            while (sentence.At(end - 1).IsDue)
            {
                end--;
            }

            if (end == ahead)
            {
                return null;
            }
        }

        var start = end;
        while (start > 0 && end - start < ReachOfSubject && !sentence.At(start - 1).OpensClause && (start == end || !sentence.At(start).FollowsMark))
        {
            start--;
        }

        return end > start ? PlannedThing.Read(sentence.Words.AsSpan()[start..end]) : null;
    }
}
