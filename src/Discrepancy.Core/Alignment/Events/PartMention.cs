using System.Collections.Immutable;
using Discrepancy.Lexicons;
using Discrepancy.Text;
using Discrepancy.Wording;

namespace Discrepancy.Alignment;

/// <summary>An act on a thing with a name, or on a part of it: "struck down the Harbour Act", "struck down part of the Harbour Act".</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Span">From the verb to the end of the name.</param>
/// <param name="Act">The name of the act, one for verbs of one sense.</param>
/// <param name="Thing">The name, in lower case.</param>
/// <param name="Name">The name as it is written.</param>
/// <param name="IsPart">Whether the act was done to a part.</param>
internal sealed record PartMention(ParallelSentence Sentence, TextSpan Span, string Act, string Thing, string Name, bool IsPart)
{
    /// <summary>Names of fewer words are often of many things.</summary>
    private const int FewestNameWords = 2;

    /// <summary>"a small but central part of".</summary>
    private const int MostDescribing = 3;

    /// <summary>So far before the verb a word may deny it or make it less than done.</summary>
    private const int Reach = 4;

    private static readonly WordSet Articles = new("a an the its this that");

    private static readonly WordSet Unsure = new("not no never to would will could can may might must should shall if whether nor cannot");

    private static readonly WordSet Partial = new("most some much");

    private static readonly WordSet Days = new(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december");

    /// <summary>The mentions of a sentence, in text order.</summary>
    public static IEnumerable<PartMention> In(ParallelSentence sentence)
    {
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            if (Read(sentence, i) is { } mention)
            {
                yield return mention;
            }
        }
    }

    private static PartMention? Read(ParallelSentence sentence, int verb)
    {
        var next = verb + 1 < sentence.Words.Length ? sentence.Words[verb + 1].Key : "";
        if (WholeActLexicon.Default.ActOf(sentence.Words[verb].Key, next, out var hasParticle) is not { } act || !IsDone(sentence.Words, verb))
        {
            return null;
        }

        var start = hasParticle ? verb + 2 : verb + 1;
        var behindPart = BehindPart(sentence.Words, start);
        return NameAt(sentence, behindPart ?? start) is { } name
            ? new PartMention(
                sentence,
                new TextSpan(sentence.Words[verb].Span.Start, sentence.Words[name.End.Value - 1].Span.End),
                act,
                string.Join(' ', sentence.Words[name].Select(word => word.Key)),
                sentence.Document.Text[sentence.Words[name.Start.Value].Span.Start..sentence.Words[name.End.Value - 1].Span.End],
                behindPart is not null)
            : null;
    }

    /// <summary>A past form that nothing denies, or what a ruling was to do: "the ruling to overturn it".</summary>
    private static bool IsDone(ImmutableArray<Word> words, int verb)
    {
        if (verb > 1 && words[verb - 1].Key is "to")
        {
            return WholeActLexicon.Default.IsDecision(words[verb - 2].Key);
        }

        return WordForms.IsVerbForm(words[verb].Key) && !words[verb].Key.EndsWith("ing", StringComparison.Ordinal)
            && !Enumerable.Range(Math.Max(0, verb - Reach), Math.Min(Reach, verb)).Any(index => Unsure.Contains(words[index].Key));
    }

    /// <summary>Where the whole begins behind "a part of"; null where no part is spoken of.</summary>
    private static int? BehindPart(ImmutableArray<Word> words, int start)
    {
        for (var i = start; i < Math.Min(words.Length - 1, start + MostDescribing + 1); i++)
        {
            if ((WholeActLexicon.Default.IsPart(words[i].Key) || Partial.Contains(words[i].Key)) && words[i + 1].Key is "of")
            {
                return i + 2;
            }
        }

        return null;
    }

    /// <summary>The words with capitals at <paramref name="start"/>, behind an article and a year; null where there are none.</summary>
    private static Range? NameAt(ParallelSentence sentence, int start)
    {
        var first = start;
        while (first < sentence.Words.Length && (Articles.Contains(sentence.Words[first].Key) || sentence.Words[first].Key is [>= '0' and <= '9', ..]))
        {
            first++;
        }

        var (end, named) = (first, 0);
        for (var i = first; i < sentence.Words.Length && IsBeside(sentence, i, first) && (IsCapital(sentence, i) || (named > 0 && sentence.Words[i].Key is "of" or "the" or "for" or "on" or "and")); i++)
        {
            (end, named) = IsCapital(sentence, i) ? (i + 1, named + 1) : (end, named);
        }

        return named >= FewestNameWords ? first..end : null;
    }

    private static bool IsCapital(ParallelSentence sentence, int index) =>
        !sentence.Words[index].IsGap && !Days.Contains(sentence.Words[index].Key) && char.IsUpper(sentence.Document.Text[sentence.Words[index].Span.Start]);

    private static bool IsBeside(ParallelSentence sentence, int index, int first) =>
        index == first || string.IsNullOrWhiteSpace(sentence.Document.Text[sentence.Words[index - 1].Span.End..sentence.Words[index].Span.Start]);
}
