namespace Discrepancy.Training.Vectors;

/// <summary>The eigenvectors of a symmetric matrix by Jacobi's rotations (1846), in a fixed order, so that the same matrix gives the same bits.</summary>
internal static class SymmetricMatrix
{
    private const int Sweeps = 60;
    private const double Negligible = 1e-22;

    /// <summary>The eigenvectors as rows, those of the greatest eigenvalues first. <paramref name="matrix"/> is overwritten.</summary>
    public static double[][] Eigenvectors(double[][] matrix)
    {
        var size = matrix.Length;
        var vectors = Enumerable.Range(0, size).Select(row => Enumerable.Range(0, size).Select(column => row == column ? 1.0 : 0.0).ToArray()).ToArray();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var p = 0; p < size - 1; p++)
            {
                for (var q = p + 1; q < size; q++)
                {
                    Rotate(matrix, vectors, p, q);
                }
            }
        }

        return [.. Enumerable.Range(0, size).OrderByDescending(index => matrix[index][index]).Select(index => vectors[index])];
    }

    /// <summary>Makes the entry at row <paramref name="p"/> and column <paramref name="q"/> zero.</summary>
    private static void Rotate(double[][] matrix, double[][] vectors, int p, int q)
    {
        if (matrix[p][q] * matrix[p][q] < Negligible)
        {
            return;
        }

        var ratio = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        var tangent = (ratio < 0 ? -1 : 1) / (Math.Abs(ratio) + Math.Sqrt((ratio * ratio) + 1));
        var cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
        var sine = tangent * cosine;
        foreach (var row in matrix)
        {
            (row[p], row[q]) = ((cosine * row[p]) - (sine * row[q]), (sine * row[p]) + (cosine * row[q]));
        }

        TurnRows(matrix, p, q, cosine, sine);
        TurnRows(vectors, p, q, cosine, sine);
    }

    private static void TurnRows(double[][] matrix, int p, int q, double cosine, double sine)
    {
        var (above, below) = (matrix[p], matrix[q]);
        for (var i = 0; i < above.Length; i++)
        {
            (above[i], below[i]) = ((cosine * above[i]) - (sine * below[i]), (sine * above[i]) + (cosine * below[i]));
        }
    }
}
