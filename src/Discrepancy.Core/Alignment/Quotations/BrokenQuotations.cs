using Discrepancy.Claims;
using Discrepancy.Text;

namespace Discrepancy.Alignment;

/// <summary>Joins the parts of an utterance that its report breaks only to name the speaker: “We will go,” she said. “We have no choice.”</summary>
internal static class BrokenQuotations
{
    /// <summary>Characters between two parts, the marks included; no longer than a speaker's name and office.</summary>
    private const int LongestBreak = 60;

    /// <summary>A claim for every two neighbouring parts, from the first word of the one to the last of the other.</summary>
    public static IEnumerable<Claim> Join(IEnumerable<Claim> quotations)
    {
        foreach (var document in quotations.SelectMany(Everywhere).GroupBy(claim => claim.Span.Document.Path, StringComparer.Ordinal))
        {
            var parts = document.OrderBy(claim => claim.Span.Span).ToList();
            foreach (var (left, right) in parts.Zip(parts.Skip(1)).Where(pair => IsBroken(pair.First, pair.Second)))
            {
                yield return left with { Span = new SourceSpan(left.Span.Document, left.Span.Span.Cover(right.Span.Span)), AlsoAt = [] };
            }
        }
    }

    private static IEnumerable<Claim> Everywhere(Claim claim) =>
        claim.Places.Select(place => claim with { Span = place.Span, SentenceSpan = place.SentenceSpan, AlsoAt = [] });

    private static bool IsBroken(Claim left, Claim right)
    {
        var (end, start) = (left.Span.Span.End, right.Span.Span.Start);
        return start > end && start - end <= LongestBreak
            && string.Equals(left.Subject.Canonical, right.Subject.Canonical, StringComparison.Ordinal)
            && NamesOnlyTheSpeaker(left.Span.Document.Text.AsSpan(end, start - end));
    }

    /// <summary>Within one paragraph, and one stop at most: the sentence of the speaker.</summary>
    private static bool NamesOnlyTheSpeaker(ReadOnlySpan<char> text)
    {
        var stops = 0;
        foreach (var (index, letter) in text.ToString().Index())
        {
            if (letter is '\n' or '?' or '!' or ';' or ':')
            {
                return index == 0 && letter is '?' or '!';
            }

            stops += letter is '.' && index > 1 && char.IsLower(text[index - 1]) && char.IsLower(text[index - 2]) ? 1 : 0;
        }

        return stops <= 1;
    }
}
