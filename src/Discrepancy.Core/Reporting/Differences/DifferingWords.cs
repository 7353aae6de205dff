using System.Collections.Immutable;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>
/// Finds the words of a finding's quotes that set them apart from the quotes of the other values: those outside of the longest common
/// subsequence of words with the other value's most similar quote. Where two values are given in the same words, the reading differs, and the
/// whole quote is meant; a quote that only lacks words has none that differ. Keeps what it has compared: a writer makes one for each finding.
/// </summary>
internal sealed class DifferingWords(Finding finding)
{
    /// <summary>Quotes whose words make more pairs than this are marked as a whole.</summary>
    private const int MostPairs = 1_000_000;

    private readonly ImmutableArray<QuoteWord>[]?[] _quotes = new ImmutableArray<QuoteWord>[]?[finding.Groups.Length];
    private readonly Dictionary<(string Words, int Group), SharedWords> _compared = [];

    /// <summary>The stretches of the document that differ, in order, within the span of <paramref name="evidence"/>, which is one of the finding's own.</summary>
    public ImmutableArray<TextSpan> Of(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);

        var words = QuoteWord.Read(evidence.Span);
        var key = KeyOf(words);
        var shared = Enumerable.Range(0, finding.Groups.Length)
            .Where(group => !finding.Groups[group].Evidence.Any(other => ReferenceEquals(other, evidence)))
            .Select(group => MostSimilar(words, key, group))
            .ToList();
        if (shared.Exists(other => other.Common.Count == words.Length && other.Length == words.Length))
        {
            return [evidence.Span.Span];
        }

        return Join(words, [.. Enumerable.Range(0, words.Length).Where(index => shared.Exists(other => !other.Common.Contains(index)))]);
    }

    /// <summary>What is shared with the quote of a value that has most of the words, the first of those that have equally many.</summary>
    private SharedWords MostSimilar(ImmutableArray<QuoteWord> words, string key, int group)
    {
        if (_compared.TryGetValue((key, group), out var known))
        {
            return known;
        }

        // Quotes in the same words have the same words in common: one of them will do.
        var quotes = _quotes[group] ??= [.. finding.Groups[group].Evidence.Select(evidence => QuoteWord.Read(evidence.Span)).DistinctBy(KeyOf, StringComparer.Ordinal)];
        var best = Compare(words, quotes[0]);
        foreach (var quote in quotes.Skip(1).Where(quote => Math.Min(words.Length, quote.Length) > best.Common.Count))
        {
            var shared = Compare(words, quote);
            best = shared.Common.Count > best.Common.Count ? shared : best;
        }

        _compared.Add((key, group), best);
        return best;
    }

    private static SharedWords Compare(ImmutableArray<QuoteWord> words, ImmutableArray<QuoteWord> other) =>
        new(words.Length * (long)other.Length > MostPairs ? [] : CommonWords.Find(words, other), other.Length);

    private static string KeyOf(ImmutableArray<QuoteWord> words) => string.Join(' ', words.Select(word => word.Key));

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

    /// <summary>What a quote has in common with another.</summary>
    /// <param name="Common">The indexes of its words that the other has too, in the same order.</param>
    /// <param name="Length">How many words the other has.</param>
    private readonly record struct SharedWords(HashSet<int> Common, int Length);
}
