using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>The words of the sentence of a date, and where among them the date stands.</summary>
/// <param name="Words">Its words; the date is one, without letters.</param>
/// <param name="Date">Index of the date.</param>
internal sealed record PlanSentence(ImmutableArray<PlanWord> Words, int Date)
{
    /// <summary>Reads the sentence of <paramref name="claim"/>; null where the claim does not lie in it.</summary>
    public static PlanSentence? Read(Claim claim)
    {
        var text = claim.Span.Document.Text;
        var (value, sentence) = (claim.Span.Span, claim.SentenceSpan);
        if (sentence.Start > value.Start || value.End > sentence.End || sentence.End > text.Length)
        {
            return null;
        }

        ImmutableArray<PlanWord> before = [.. ReadWords(text[sentence.Start..value.Start])];
        var behind = ReadWords(text[value.End..sentence.End]);
        return new PlanSentence([.. before, new PlanWord("", IsCapital: false, HasMarkAtEnd(text[sentence.Start..value.Start])), .. behind], before.Length);
    }

    /// <summary>The word at <paramref name="index"/>; one without letters beyond the ends.</summary>
    public PlanWord At(int index) => index >= 0 && index < Words.Length ? Words[index] : new PlanWord("", IsCapital: false, FollowsMark: true);

    private static IEnumerable<PlanWord> ReadWords(string text)
    {
        var end = 0;
        foreach (var place in SlotWords.Places(text))
        {
            yield return new PlanWord(text[place.Start..place.End].ToLowerInvariant(), char.IsUpper(text[place.Start]), text[end..place.Start].Any(IsMark));
            end = place.End;
        }
    }

    private static bool HasMarkAtEnd(string text) => text.AsSpan().TrimEnd() is [.., var last] && IsMark(last);

    private static bool IsMark(char letter) => letter is ',' or ';' or ':' or '(' or ')' or '\u2014' or '\u2013';
}
