namespace Discrepancy.Clustering;

/// <summary>The words of one document as a vector of length 1. Immutable and thread-safe.</summary>
internal sealed class DocumentVector
{
    private readonly int[] _terms;
    private readonly double[] _weights;

    /// <summary>Makes the vector of weighed words.</summary>
    /// <param name="terms">The numbers of the words, in ascending order.</param>
    /// <param name="weights">What each weighs in the document; above 0.</param>
    public DocumentVector(int[] terms, double[] weights)
    {
        var length = Math.Sqrt(weights.Sum(weight => weight * weight));
        _terms = [.. terms];
        _weights = Array.ConvertAll(weights, weight => weight / length);
    }

    /// <summary>The numbers of its words, in ascending order.</summary>
    public ReadOnlySpan<int> Terms => _terms;

    /// <summary>The words that weigh the most, the heaviest first, with their share in the length.</summary>
    public (int Term, double Weight)[] Heaviest(int count)
    {
        var (terms, weights) = (_terms.ToArray(), Array.ConvertAll(_weights, weight => -weight));
        Array.Sort(weights, terms);
        return [.. terms.Zip(weights, (term, weight) => (term, -weight)).Take(count)];
    }

    /// <summary>The cosine of the angle between two, from 0 to 1.</summary>
    public double Similarity(DocumentVector other)
    {
        var sum = 0.0;
        var (left, right) = (_terms, other._terms);
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                sum += _weights[i++] * other._weights[j++];
            }
            else if (left[i] < right[j])
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
