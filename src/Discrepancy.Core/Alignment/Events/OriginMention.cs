using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Alignment;

/// <summary>Something that is said to be a country's: "China's balloons", "suspected Chinese surveillance balloons".</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Span">The phrase, with the word that hedges it.</param>
/// <param name="Country">The country.</param>
/// <param name="Thing">The dictionary form of the thing.</param>
/// <param name="IsHedged">Whether it is only suspected.</param>
internal sealed record OriginMention(ParallelSentence Sentence, TextSpan Span, string Country, string Thing, bool IsHedged)
{
    private const int LongestPhrase = 4;

    private static readonly WordSet Hedges = new("suspected alleged apparent purported presumed supposed");

    /// <summary>The mentions of a sentence, in text order.</summary>
    public static IEnumerable<OriginMention> In(ParallelSentence sentence)
    {
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            if (CountryAt(sentence, i) is not { } country || ThingBehind(sentence, i) is not { } thing)
            {
                continue;
            }

            var isHedged = i > 0 && Hedges.Contains(sentence.Words[i - 1].Key);
            var isHedgedWithin = Enumerable.Range(i, thing - i).Any(index => Hedges.Contains(sentence.Words[index].Key));
            var span = new TextSpan(sentence.Words[isHedged ? i - 1 : i].Span.Start, sentence.Words[thing].Span.End);
            yield return new OriginMention(sentence, span, country, WordForms.Of(sentence.Words[thing].Key).Last(), isHedged || isHedgedWithin);
        }
    }

    private static string? CountryAt(ParallelSentence sentence, int index)
    {
        var text = sentence.Document.Text[sentence.Words[index].Span.Start..sentence.Words[index].Span.End];
        if (GeographyLexicon.Default.TryFindByPeople(text, out var people))
        {
            return people.Name;
        }

        return IsOwner(sentence, index) && GeographyLexicon.Default.TryFind(text, out var country) && country.Kind is Values.PlaceKind.Country ? country.Name : null;
    }

    private static bool IsOwner(ParallelSentence sentence, int index) => index + 1 < sentence.Words.Length && sentence.Words[index + 1].Key is "'s";

    /// <summary>The last word of the phrase that begins with the country; a verb or a mark ends it.</summary>
    private static int? ThingBehind(ParallelSentence sentence, int country)
    {
        var first = IsOwner(sentence, country) ? country + 2 : country + 1;
        var last = first;
        while (last < sentence.Words.Length && last - first < LongestPhrase && sentence.IsContent(last) && IsBeside(sentence, last) && (last == first || !WordForms.IsVerbForm(sentence.Words[last].Key)))
        {
            last++;
        }

        return last > first ? last - 1 : null;
    }

    private static bool IsBeside(ParallelSentence sentence, int index) =>
        sentence.Document.Text[sentence.Words[index - 1].Span.End..sentence.Words[index].Span.Start].All(character => character is '-' or '*' or '_' || char.IsWhiteSpace(character));
}
