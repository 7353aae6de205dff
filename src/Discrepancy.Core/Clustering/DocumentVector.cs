using System.Collections.Immutable;

namespace Discrepancy.Clustering;

/// <summary>The words of one document as a vector of length 1. Immutable and thread-safe.</summary>
internal sealed class DocumentVector
{
    private readonly double[] _weights;

    /// <summary>Makes the vector of weighed words.</summary>
    /// <param name="terms">The numbers of the words, in ascending order.</param>
    /// <param name="weights">What each weighs in the document; above 0.</param>
    public DocumentVector(ImmutableArray<int> terms, double[] weights)
    {
        var length = Math.Sqrt(weights.Sum(weight => weight * weight));
        Terms = terms;
        _weights = [.. weights.Select(weight => weight / length)];
    }

    /// <summary>The numbers of its words, in ascending order.</summary>
    public ImmutableArray<int> Terms { get; }

    /// <summary>The words that weigh the most, the heaviest first, with their share in the length.</summary>
    public IEnumerable<(int Term, double Weight)> Heaviest(int count) =>
        Terms.Zip(_weights).OrderByDescending(item => item.Second).ThenBy(item => item.First).Take(count);

    /// <summary>The cosine of the angle between two, from 0 to 1.</summary>
    public double Similarity(DocumentVector other)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < Terms.Length && j < other.Terms.Length;)
        {
            if (Terms[i] == other.Terms[j])
            {
                sum += _weights[i++] * other._weights[j++];
            }
            else if (Terms[i] < other.Terms[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return sum;
    }
}
