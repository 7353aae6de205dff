using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>Names a slot for a person to read, in the words of its first claim: a piece of its sentence that holds what all of them share.</summary>
internal static class SlotTopic
{
    private const int MostTerms = 5;

    /// <summary>A piece with more words than this is told by its shared words alone.</summary>
    private const int LongestPiece = 9;

    /// <summary>The topic of <paramref name="slot"/>.</summary>
    /// <param name="slot">The first claim.</param>
    /// <param name="shared">The words and names that all claims share.</param>
    /// <param name="weights">How telling each word is.</param>
    public static string Of(SlotClaim slot, IReadOnlyCollection<string> shared, TermWeights weights)
    {
        var telling = shared.OrderByDescending(term => slot.IsWord(term) || slot.Names.Contains(term)).ThenByDescending(weights.Of).ThenBy(term => term, StringComparer.Ordinal).Take(MostTerms).ToList();
        if (slot.Claim.SentenceSpan.End > slot.Claim.Span.Document.Text.Length)
        {
            return string.Join(' ', telling);
        }

        var text = slot.Claim.Span.Document.Text[slot.Claim.SentenceSpan.Start..slot.Claim.SentenceSpan.End];
        var (valueStart, valueEnd) = (slot.Claim.Span.Span.Start - slot.Claim.SentenceSpan.Start, slot.Claim.Span.Span.End - slot.Claim.SentenceSpan.Start);
        var places = SlotWords.Places(text).ToList();
        var chosen = Enumerable.Range(0, places.Count).Where(at => IsChosen(text[places[at].Start..places[at].End], telling) && !Overlaps(places[at], valueStart, valueEnd)).ToList();
        var words = chosen.ConvertAll(at => text[places[at].Start..places[at].End]);
        if (chosen.Count > 1 && chosen[^1] - chosen[0] < LongestPiece && !Enumerable.Range(chosen[0], chosen[^1] - chosen[0]).Any(at => Overlaps(places[at], valueStart, valueEnd)))
        {
            return string.Join(' ', text[places[chosen[0]].Start..places[chosen[^1]].End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        return string.Join(' ', slot.Unit.Length > 0 && words.Count < 2 ? words.Prepend(slot.Unit) : words.Distinct(StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsChosen(string word, List<string> telling) =>
        !char.IsAsciiDigit(word[0]) && !FunctionWordLexicon.Default.Contains(word) && telling.Exists(term => SlotWords.AreForms(word.ToLowerInvariant(), term.ToLowerInvariant()));

    private static bool Overlaps((int Start, int End) place, int start, int end) => place.Start < end && start < place.End;
}
