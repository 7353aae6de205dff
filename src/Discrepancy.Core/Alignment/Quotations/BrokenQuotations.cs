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
            && NamesOnlyTheSpeaker(left.Span.Document.Text.AsSpan(end, start - end))
            && AreInOneParagraph(left.Span.Document, end, start);
    }

    private static bool AreInOneParagraph(SourceDocument document, int end, int start) =>
        !document.Text.AsSpan(end, start - end).Contains('\n') || ParagraphFinder.At(document, end).Contains(start);

    /// <summary>One stop at most: that of the sentence of the speaker. The first mark may be that of the part before.</summary>
    private static bool NamesOnlyTheSpeaker(ReadOnlySpan<char> text) =>
        !text[1..].ContainsAny("?!;:") && CountStops(text) <= 1;

    /// <summary>Periods behind a word in small letters: "Mr." and initials have none.</summary>
    private static int CountStops(ReadOnlySpan<char> text)
    {
        var stops = 0;
        for (var i = 2; i < text.Length; i++)
        {
            stops += text[i] is '.' && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) ? 1 : 0;
        }

        return stops;
    }
}
