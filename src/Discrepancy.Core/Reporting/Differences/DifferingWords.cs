using System.Collections.Immutable;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>
/// Finds the words of a quote that set it apart from the quotes of the other values of its finding: those outside of the longest common
/// subsequence of words with the other value's most similar quote. Where two values are given in the same words, the reading differs, and the
/// whole quote is meant; a quote that only lacks words has none that differ.
/// </summary>
internal static class DifferingWords
{
    /// <summary>Quotes whose words make more pairs than this are marked as a whole.</summary>
    private const int MostPairs = 1_000_000;

    /// <summary>The stretches of the document that differ, in order, within the span of <paramref name="evidence"/>, which is one of the finding's own.</summary>
    public static ImmutableArray<TextSpan> Of(Finding finding, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(evidence);

        var words = QuoteWord.Read(evidence.Span);
        var others = finding.Groups.Where(group => !group.Evidence.Any(other => ReferenceEquals(other, evidence))).ToList();
        if (others.Count == 0)
        {
            return [];
        }

        var quotes = others.ConvertAll(group => MostSimilar(words, group));
        var differing = quotes.SelectMany(quote => Enumerable.Range(0, words.Length).Where(index => !quote.Common.Contains(index))).Distinct().Order().ToList();
        return quotes.Exists(quote => quote.Common.Count == words.Length && quote.Words == words.Length) ? [evidence.Span.Span] : Join(words, differing);
    }

    /// <summary>The words in common with the quote of <paramref name="group"/> that has most of them, and how many words that quote has.</summary>
    private static (HashSet<int> Common, int Words) MostSimilar(ImmutableArray<QuoteWord> words, ValueGroup group) =>
        group.Evidence
            .Select(evidence => QuoteWord.Read(evidence.Span))
            .Select(other => (Common: words.Length * (long)other.Length > MostPairs ? [] : CommonWords.Find(words, other), Words: other.Length))
            .MaxBy(quote => quote.Common.Count);

    private static ImmutableArray<TextSpan> Join(ImmutableArray<QuoteWord> words, List<int> differing)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < differing.Count; i++)
        {
            var first = i;
            while (i + 1 < differing.Count && differing[i + 1] == differing[i] + 1)
            {
                i++;
            }

            spans.Add(new TextSpan(words[differing[first]].Span.Start, words[differing[i]].Span.End));
        }

        return spans.ToImmutable();
    }
}
