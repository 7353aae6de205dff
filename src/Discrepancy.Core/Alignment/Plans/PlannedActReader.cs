using Discrepancy.Claims;
using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>Reads the plain forms in which English puts a plan beside its time.</summary>
internal sealed class PlannedActReader(Claim claim, PlanSentence sentence)
{
    private const int ReachOfVerb = 30;
    private const int ReachOfSubject = 8;
    private const int ReachOfOpening = 8;

    /// <summary>Verbs that tell little by themselves.</summary>
    private static readonly WordSet LightVerbs = new("be have do make take get go come give see say tell continue try seek help");

    /// <summary>"To commence operations of the line": what such nouns tell is told by the verb.</summary>
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
            : IsBelonging(last) ? null
            : ReadBefore(last);
    }

    /// <summary>Whether the date belongs to the word before it ("the budget for May") or stands apart.</summary>
    private bool IsBelonging(int last) =>
        sentence.At(last).IsPreposition || Enumerable.Range(last + 1, sentence.Date - last).Any(index => sentence.At(index).FollowsMark);

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
        var first = sentence.Date + 1;
        for (var at = first; at < first + ReachOfOpening; at++)
        {
            if (sentence.At(at).IsFuture)
            {
                return ReadVerb(at, at + 1, sentence.Words.Length);
            }

            if (sentence.At(at).OpensClause || (at > first && sentence.At(at).FollowsMark))
            {
                return null;
            }
        }

        return null;
    }

    // "To" before a verb, but not "to the public" and "to Oslo".
    private bool IsAhead(int at, int last) =>
        at < last && (sentence.At(at).IsFuture || (sentence.At(at).Text is "to" && sentence.At(at + 1) is { IsDeterminer: false, IsCapital: false } verb && (verb.Text is "be" || !verb.IsFunctionWord)));

    /// <summary>The plan of the verb at <paramref name="verb"/>, which the word at <paramref name="ahead"/> puts ahead, with an object that ends before <paramref name="end"/>.</summary>
    private PlannedAct? ReadVerb(int ahead, int verb, int end)
    {
        verb += sentence.At(verb).IsManner ? 1 : 0;
        var isPassive = sentence.At(verb).Text is "be";
        verb = isPassive ? verb + 1 : JoinedVerb(verb, end);
        if (ReadAct(verb, end, isPassive) is not { } act)
        {
            return null;
        }

        var subject = ReadSubject(ahead);
        return act.Thing != PlannedThing.None ? act with { Doer = subject is { IsNamed: false } ? subject.Head : "" }
            : subject is null ? null
            : act with { Thing = subject };
    }

    /// <summary>"Try and open", "maintain the line and open another": the last of verbs that are joined.</summary>
    private int JoinedVerb(int verb, int end) =>
        Enumerable.Range(verb + 1, Math.Max(0, end - verb - 2)).FirstOrDefault(index => sentence.At(index).Text is "and" && IsVerbBehind(verb, index), verb - 1) + 1;

    private bool IsVerbBehind(int verb, int and) =>
        (and == verb + 1 && !sentence.At(and + 1).IsFunctionWord)
        || PlannedActLexicon.Default.ActOf(sentence.At(and + 1).Text, sentence.At(and + 2).Text, out _) is not null;

    // Nothing is the thing where the verb has no object.
    private PlannedAct? ReadAct(int verb, int end, bool isPassive)
    {
        var word = sentence.At(verb);
        var known = PlannedActLexicon.Default.ActOf(word.Text, sentence.At(verb + 1).Text, out var hasParticle);
        var form = WordForms.Of(word.Text).OrderBy(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).First();
        var start = hasParticle ? verb + 2 : verb + 1;
        var stop = PhraseEnd(start, end);
        if (word.Text.Length == 0 || word.IsFunctionWord || (known is null && LightVerbs.Contains(form)) || HasParticiple(start, stop))
        {
            return null;
        }

        var act = new PlannedAct(claim, known?.Name ?? form, PlannedThing.None, IsSubject: false);
        return isPassive || stop == start || sentence.At(start).IsPreposition
            ? act with { IsSubject = !isPassive && known is not { IsErgative: true }, Toward = PlannedThing.ContentOf(sentence.Words.AsSpan()[start..stop]) }
            : ReadObject(start, stop) is { } thing && (known is not null || !IsEvent(thing.Head)) ? act with { Thing = thing }
            : null;
    }

    // "Will tell of the talks in May": a date behind an event may be its own.
    private PlannedThing? ReadObject(int start, int stop)
    {
        var light = Enumerable.Range(start, stop - start).FirstOrDefault(index => LightNouns.Contains(sentence.At(index).Text) && sentence.At(index + 1).Text is "of", -1);
        var thing = PlannedThing.Read(sentence.Words.AsSpan()[(light < 0 ? start : light + 2)..stop]);
        return thing is { Behind: [.., var last] } && IsEvent(last) ? null : thing;
    }

    private static bool IsEvent(string noun) => WordForms.Of(noun).Any(EventNounLexicon.Default.Contains);

    private int PhraseEnd(int start, int end)
    {
        var stop = start;
        while (stop < Math.Min(end, sentence.Words.Length) && !sentence.At(stop).FollowsMark && !sentence.At(stop).OpensClause)
        {
            stop++;
        }

        return stop;
    }

    private bool HasParticiple(int start, int stop) => Enumerable.Range(start, stop - start).Any(index => sentence.At(index).IsParticiple);

    /// <summary>What stands before "will" or "is due to"; null before "to" alone.</summary>
    private PlannedThing? ReadSubject(int ahead)
    {
        var end = ahead;
        while (sentence.At(ahead).Text is "to" && sentence.At(end - 1).IsDue)
        {
            end--;
        }

        if (sentence.At(ahead).Text is "to" && end == ahead)
        {
            return null;
        }

        var start = end;
        while (start > 0 && end - start < ReachOfSubject && !sentence.At(start - 1).OpensClause && (start == end || !sentence.At(start).FollowsMark))
        {
            start--;
        }

        return PlannedThing.Read(sentence.Words.AsSpan()[start..end]);
    }
}
