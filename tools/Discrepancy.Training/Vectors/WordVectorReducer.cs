using Discrepancy.Lexicons;

namespace Discrepancy.Training.Vectors;

/// <summary>
/// Reduces vectors by their principal components. Their mean and the first components, which tell little but how frequent a word is, are taken
/// away ("all but the top", Mu and Viswanath, 2018); the next ones are kept, brought to length 1 and rounded to eight bits.
/// </summary>
internal static class WordVectorReducer
{
    /// <summary>How many of the first components are left out.</summary>
    private const int Common = 2;

    /// <summary>The rows of the table, in the order of <paramref name="vectors"/>.</summary>
    public static sbyte[][] Reduce(IReadOnlyList<double[]> vectors)
    {
        var size = vectors[0].Length;
        var mean = Enumerable.Range(0, size).Select(column => vectors.Average(vector => vector[column])).ToArray();
        double[][] centred = [.. vectors.Select(vector => vector.Select((value, column) => value - mean[column]).ToArray())];
        double[][] covariance = [.. Enumerable.Range(0, size).Select(row => Enumerable.Range(0, size).Select(column => centred.Sum(vector => vector[row] * vector[column]) / centred.Length).ToArray())];
        var components = SymmetricMatrix.Eigenvectors(covariance).Skip(Common).Take(WordVectors.Columns).ToArray();
        return [.. centred.Select(vector => Round([.. components.Select(component => Dot(component, vector))]))];
    }

    private static sbyte[] Round(double[] vector)
    {
        var length = Math.Sqrt(Dot(vector, vector));
        return [.. vector.Select(value => (sbyte)Math.Clamp(Math.Round(value / length * WordVectors.Scale, MidpointRounding.AwayFromZero), -sbyte.MaxValue, sbyte.MaxValue))];
    }

    private static double Dot(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
