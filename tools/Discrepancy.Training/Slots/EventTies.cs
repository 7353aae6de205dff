using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;

namespace Discrepancy.Training.Slots;

/// <summary>Ties claims to the events that are marked in their document: the nearest word above a value in the parse that is marked.</summary>
internal static class EventTies
{
    /// <summary>The event of each claim that has one, by the claim's id.</summary>
    public static Dictionary<string, string> Read(EventDocument document, AnalyzedDocument analyzed, ImmutableArray<Claim> claims)
    {
        var ties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var sentence = analyzed.Sentences.FirstOrDefault(sentence => sentence.Span.Start <= claim.Span.Span.Start && claim.Span.Span.End <= sentence.Span.End);
            if (sentence is not null && EventOf(document, sentence, claim) is { } found)
            {
                ties[claim.Id] = found;
            }
        }

        return ties;
    }

    private static string? EventOf(EventDocument document, Sentence sentence, Claim claim)
    {
        var own = Enumerable.Range(0, sentence.Tokens.Length).Where(index => Overlaps(sentence.Tokens[index], claim.Span.Span.Start, claim.Span.Span.End)).ToList();
        var current = own.Find(index => !own.Contains(sentence.Tokens[index].Head));
        for (var steps = 0; own.Count > 0 && current >= 0 && steps < sentence.Tokens.Length; steps++)
        {
            var token = sentence.Tokens[current];
            if (document.Mentions.FirstOrDefault(mention => Overlaps(token, mention.Span.Start, mention.Span.End)) is { } mention)
            {
                return mention.Event;
            }

            if (steps > 0 && token.PartOfSpeech == PartOfSpeech.Verb)
            {
                return null;
            }

            current = token.Head;
        }

        return null;
    }

    private static bool Overlaps(Token token, int start, int end) => token.Span.Start < end && start < token.Span.End;
}
