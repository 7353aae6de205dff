using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Text;
using Discrepancy.Wording;

namespace Discrepancy.Alignment;

/// <summary>Reads what stands around the words of names: the words next to them and those of the sentence, weighted by how rare they are.</summary>
internal sealed class NameSurroundings
{
    private readonly Dictionary<(string Document, TextSpan Sentence), ImmutableArray<Word>> _sentences = [];
    private readonly Lazy<Dictionary<string, double>> _weights;

    /// <summary>Prepares the sentences that hold <paramref name="claims"/>; they are read when they are needed.</summary>
    public NameSurroundings(ImmutableArray<Claim> claims) => _weights = new(() => Weigh(claims));

    /// <summary>How many of the words next to both places, on the same side, are the same; forms of address and offices tell nothing.</summary>
    public int SharedNeighbours(NameUse left, NameUse right)
    {
        var (leftBefore, leftAfter) = NeighboursOf(left);
        var (rightBefore, rightAfter) = NeighboursOf(right);
        return (IsSame(leftBefore, rightBefore) ? 1 : 0) + (IsSame(leftAfter, rightAfter) ? 1 : 0);
    }

    /// <summary>Whether the word before both places is the same.</summary>
    public bool SharePrevious(NameUse left, NameUse right) => IsSame(NeighboursOf(left).Before, NeighboursOf(right).Before);

    /// <summary>The summed weights of the words that both sentences have, the two names aside; 0 where it is only one word.</summary>
    public double SharedWeight(NameUse left, NameUse right)
    {
        var shared = TermsOf(left).Intersect(TermsOf(right), StringComparer.Ordinal).ToList();
        return shared.Count < 2 ? 0 : shared.Sum(term => _weights.Value.GetValueOrDefault(term));
    }

    private static bool IsSame(string? left, string? right) => left is not null && string.Equals(left, right, StringComparison.Ordinal);

    private (string? Before, string? After) NeighboursOf(NameUse use)
    {
        var words = Read(use.Document, use.Place.SentenceSpan);
        var before = words.LastOrDefault(word => word.Span.End <= use.Word.Start && IsContent(word));
        var after = words.FirstOrDefault(word => word.Span.Start >= use.Word.End && IsContent(word));
        return (Telling(before), Telling(after));
    }

    private static string? Telling(Word word) =>
        string.IsNullOrEmpty(word.Key) || TitleLexicon.Default.TryFindHonorific(word.Key, out _) || TitleLexicon.Default.TryFindHonorific(word.Key + ".", out _) ? null : word.Key;

    private static bool IsContent(Word word) => word.Key.Length > 1 && !FunctionWordLexicon.Default.Contains(word.Key);

    private IEnumerable<string> TermsOf(NameUse use) =>
        Read(use.Document, use.Place.SentenceSpan).Where(word => !word.Span.Overlaps(use.Word) && IsContent(word)).Select(word => word.Key).Distinct(StringComparer.Ordinal);

    private ImmutableArray<Word> Read(SourceDocument document, TextSpan sentence)
    {
        if (!_sentences.TryGetValue((document.Path, sentence), out var words))
        {
            _sentences[(document.Path, sentence)] = words = WordReader.Read(document.Text, sentence);
        }

        return words;
    }

    private Dictionary<string, double> Weigh(ImmutableArray<Claim> claims)
    {
        var sentences = claims.SelectMany(claim => claim.Places).Select(place => (place.Span.Document, place.SentenceSpan)).Distinct().ToList();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in sentences.SelectMany(sentence => Read(sentence.Document, sentence.SentenceSpan).Where(IsContent).Select(word => word.Key).Distinct(StringComparer.Ordinal)))
        {
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        return counts.ToDictionary(pair => pair.Key, pair => Math.Log((sentences.Count + 1.0) / pair.Value), StringComparer.Ordinal);
    }
}
