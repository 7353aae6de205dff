using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>
/// What a value is said of, read from the words right behind it: "hearings" of "four days of hearings", "package" of "the $40 million package",
/// "who are accused of fraud" of "12 managers who are accused of fraud". No parse is needed, so that none can fail.
/// </summary>
internal sealed class ValuePhrase
{
    private const int LongestNoun = 4;
    private const int LongestTail = 6;

    /// <summary>So many words behind two values that are the same tell of one thing, whatever is done with it.</summary>
    private const int Telling = 3;

    private static readonly WordSet Relatives = new("who that which whose");

    private readonly bool _isDescribed;

    private ValuePhrase(ImmutableArray<string> noun, ImmutableArray<string> tail, bool isDescribed)
    {
        Noun = noun;
        Tail = tail;
        _isDescribed = isDescribed;
    }

    /// <summary>The content words of the noun phrase that the value opens, or that "of" ties to it.</summary>
    public ImmutableArray<string> Noun { get; }

    /// <summary>The content words that follow in the sentence, as far as a few of them, with those of <see cref="Noun"/>.</summary>
    public ImmutableArray<string> Tail { get; }

    /// <summary>How many words of the one tail the other has, in whatever form.</summary>
    public static int SharedTail(ValuePhrase left, ValuePhrase right) => left.Tail.Count(word => right.Tail.Any(other => SlotWords.AreForms(word, other)));

    /// <summary>Whether relative clauses describe one thing: "who are accused of fraud and theft" of the managers and of the men.</summary>
    public static bool SayTheSame(ValuePhrase left, ValuePhrase right) => left._isDescribed && right._isDescribed && SharedTail(left, right) >= Telling;

    /// <summary>Reads the words behind the value of <paramref name="claim"/>.</summary>
    public static ValuePhrase Read(Claim claim)
    {
        var text = claim.Span.Document.Text;
        var (start, end) = (claim.Span.Span.End, claim.SentenceSpan.End);
        if (start >= end || end > text.Length)
        {
            return new ValuePhrase([], [], isDescribed: false);
        }

        var behind = text[start..end];
        var noun = ImmutableArray.CreateBuilder<string>(LongestNoun);
        var tail = ImmutableArray.CreateBuilder<string>(LongestTail);
        var (isNoun, last) = (true, 0);
        foreach (var place in SlotWords.Places(behind))
        {
            var gap = behind.AsSpan(last, place.Start - last);
            var word = Canonical(behind[place.Start..place.End]);
            if (gap.ContainsAny(";:()") || tail.Count == LongestTail)
            {
                break;
            }

            isNoun = isNoun && !gap.Contains(',') && noun.Count < LongestNoun && (!FunctionWordLexicon.Default.Contains(word) || word is "of" or "the" or "a" or "an");
            last = place.End;
            if (FunctionWordLexicon.Default.Contains(word) || char.IsAsciiDigit(word[0]))
            {
                continue;
            }

            tail.Add(word);
            if (isNoun)
            {
                noun.Add(word);
            }
        }

        var isDescribed = SlotWords.Split(behind).FirstOrDefault() is { } opening && Relatives.Contains(opening);
        return new ValuePhrase(noun.ToImmutable(), tail.ToImmutable(), isDescribed);
    }

    // "E-mails" and "emails".
    private static string Canonical(string word) => word.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
