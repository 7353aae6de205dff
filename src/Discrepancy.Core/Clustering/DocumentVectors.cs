using System.Collections.Immutable;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Clustering;

/// <summary>Weighs the words of documents: the more often a document has one and the fewer documents have it, the more (TF-IDF).</summary>
internal static class DocumentVectors
{
    /// <summary>
    /// The documents count as so many more of news about anything. Where all documents are of one story, their rare words are in all of them;
    /// these tell that they are rare.
    /// </summary>
    private const int OtherNews = 500;

    /// <summary>The part of other news that has a common word.</summary>
    private const double PartWithCommon = 0.2;

    /// <summary>The part of other news that has a word that is known but not common.</summary>
    private const double PartWithKnown = 0.02;

    /// <summary>The vectors of <paramref name="documents"/>, in their order.</summary>
    public static ImmutableArray<DocumentVector> Of(ImmutableArray<SourceDocument> documents, CancellationToken cancellationToken)
    {
        var terms = new TermNumbers();
        ImmutableArray<(int Term, int Count)[]> counts = [.. documents.StopOn(cancellationToken).Select(document => Count(document, terms))];
        var frequencies = new int[terms.Count];
        foreach (var (term, _) in counts.SelectMany(list => list))
        {
            frequencies[term]++;
        }

        double[] weights = [.. frequencies.Select((frequency, term) => Math.Log((documents.Length + OtherNews) / (frequency + OfOtherNews(terms.WordOf(term)))))];
        return [.. counts.Select(list => new DocumentVector([.. list.Select(item => item.Term)], [.. list.Select(item => (1 + Math.Log(item.Count)) * weights[item.Term])]))];
    }

    private static (int Term, int Count)[] Count(SourceDocument document, TermNumbers terms) =>
        [.. DocumentWords.Of(document, terms).CountBy(term => term).Select(pair => (pair.Key, pair.Value)).OrderBy(item => item.Key)];

    private static double OfOtherNews(string word)
    {
        var part = CommonWordLexicon.Default.Contains(word) ? PartWithCommon : KnownWordLexicon.Default.Contains(word) ? PartWithKnown : 0;
        return part * OtherNews;
    }
}
