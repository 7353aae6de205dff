using System.Collections.Immutable;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Clustering;

/// <summary>Weighs the words of documents: the more often a document has one and the fewer documents have it, the more (TF-IDF).</summary>
internal static class DocumentVectors
{
    /// <summary>
    /// The documents count as so many more of news about anything. Where all documents are of one story, its rare words are in all of them;
    /// these tell that they are rare.
    /// </summary>
    private const int OtherNews = 500;

    /// <summary>The part of other news that has a common word.</summary>
    private const double PartWithCommon = 0.2;

    /// <summary>The vectors of <paramref name="documents"/>, in their order.</summary>
    public static ImmutableArray<DocumentVector> Of(ImmutableArray<SourceDocument> documents, CancellationToken cancellationToken)
    {
        var terms = new TermNumbers();
        ImmutableArray<(int[] Terms, int[] Counts)> counted = [.. documents.StopOn(cancellationToken).Select(document => Count(DocumentWords.Of(document, terms)))];
        var frequencies = new int[terms.Count];
        foreach (var term in counted.SelectMany(item => item.Terms))
        {
            frequencies[term]++;
        }

        double[] weights = [.. frequencies.Select((frequency, term) => Math.Log((documents.Length + OtherNews) / (frequency + InOtherNews(terms.WordOf(term)))))];
        return [.. counted.Select(item => new DocumentVector(item.Terms, [.. item.Terms.Select((term, at) => (1 + Math.Log(item.Counts[at])) * weights[term])]))];
    }

    private static (int[] Terms, int[] Counts) Count(List<int> words)
    {
        words.Sort();
        var (terms, counts) = (new List<int>(), new List<int>());
        foreach (var word in words)
        {
            if (terms.Count > 0 && terms[^1] == word)
            {
                counts[^1]++;
            }
            else
            {
                terms.Add(word);
                counts.Add(1);
            }
        }

        return ([.. terms], [.. counts]);
    }

    private static double InOtherNews(string word) => CommonWordLexicon.Default.Contains(word) ? PartWithCommon * OtherNews : 0;
}
