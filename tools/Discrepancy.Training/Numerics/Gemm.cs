using System.Runtime.Intrinsics;

namespace Discrepancy.Training.Numerics;

/// <summary>
/// Matrix products. Every output element is one chain of fused multiply-adds in ascending order of the inner index,
/// so the result is the same for every vector width. Output columns come in multiples of 16.
/// </summary>
internal static unsafe class Gemm
{
    private const int Lanes = 16;

    /// <summary>c (+)= a · b.</summary>
    public static void Multiply(Matrix a, Matrix b, Matrix c, bool accumulate)
    {
        if (!accumulate)
        {
            c.Clear();
        }

        var columns = c.Columns;
        for (var k = 0; k < a.Columns; k += 256)
        {
            var inner = Math.Min(256, a.Columns - k);
            var column = 0;
            for (; column + (2 * Lanes) <= columns; column += 2 * Lanes)
            {
                PanelOfTwo(a.Data + k, a.Stride, b.Row(k) + column, b.Stride, c.Data + column, c.Stride, a.Rows, inner);
            }

            if (column < columns)
            {
                PanelOfOne(a.Data + k, a.Stride, b.Row(k) + column, b.Stride, c.Data + column, c.Stride, a.Rows, inner);
            }
        }
    }

    /// <summary>c += aᵀ · b, by way of a transposed copy of a.</summary>
    public static void MultiplyTransposed(Matrix a, Matrix b, Matrix c, Arena arena)
    {
        if (a.Rows == 0)
        {
            return;
        }

        var transposed = arena.Take(a.Columns, a.Rows);
        Transpose(a, transposed);
        Multiply(transposed, b, c, accumulate: true);
    }

    public static void Transpose(Matrix source, Matrix target)
    {
        for (var row0 = 0; row0 < source.Rows; row0 += 8)
        {
            var row1 = Math.Min(row0 + 8, source.Rows);
            for (var column = 0; column < source.Columns; column++)
            {
                var to = target.Row(column);
                for (var row = row0; row < row1; row++)
                {
                    to[row] = source.Data[((nint)row * source.Stride) + column];
                }
            }
        }
    }

    private static void PanelOfTwo(float* a, int lda, float* b, int ldb, float* c, int ldc, int rows, int inner)
    {
        var row = 0;
        for (; row + 8 <= rows; row += 8)
        {
            Block8X2(a + ((nint)row * lda), lda, b, ldb, c + ((nint)row * ldc), ldc, inner);
        }

        for (; row + 4 <= rows; row += 4)
        {
            Block4X2(a + ((nint)row * lda), lda, b, ldb, c + ((nint)row * ldc), ldc, inner);
        }

        for (; row < rows; row++)
        {
            Block1X2(a + ((nint)row * lda), b, ldb, c + ((nint)row * ldc), inner);
        }
    }

    private static void Block8X2(float* a, int lda, float* b, int ldb, float* c, int ldc, int inner)
    {
        var c00 = Vector512.Load(c);
        var c01 = Vector512.Load(c + Lanes);
        var c10 = Vector512.Load(c + ldc);
        var c11 = Vector512.Load(c + ldc + Lanes);
        var c20 = Vector512.Load(c + (2 * ldc));
        var c21 = Vector512.Load(c + (2 * ldc) + Lanes);
        var c30 = Vector512.Load(c + (3 * ldc));
        var c31 = Vector512.Load(c + (3 * ldc) + Lanes);
        var c40 = Vector512.Load(c + (4 * ldc));
        var c41 = Vector512.Load(c + (4 * ldc) + Lanes);
        var c50 = Vector512.Load(c + (5 * ldc));
        var c51 = Vector512.Load(c + (5 * ldc) + Lanes);
        var c60 = Vector512.Load(c + (6 * ldc));
        var c61 = Vector512.Load(c + (6 * ldc) + Lanes);
        var c70 = Vector512.Load(c + (7 * ldc));
        var c71 = Vector512.Load(c + (7 * ldc) + Lanes);
        for (var k = 0; k < inner; k++)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + Lanes);
            b += ldb;
            var x = Vector512.Create(a[k]);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(a[k + lda]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(a[k + (2 * lda)]);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(a[k + (3 * lda)]);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            x = Vector512.Create(a[k + (4 * lda)]);
            c40 = Vector512.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
            x = Vector512.Create(a[k + (5 * lda)]);
            c50 = Vector512.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
            x = Vector512.Create(a[k + (6 * lda)]);
            c60 = Vector512.FusedMultiplyAdd(x, b0, c60);
            c61 = Vector512.FusedMultiplyAdd(x, b1, c61);
            x = Vector512.Create(a[k + (7 * lda)]);
            c70 = Vector512.FusedMultiplyAdd(x, b0, c70);
            c71 = Vector512.FusedMultiplyAdd(x, b1, c71);
        }

        c00.Store(c);
        c01.Store(c + Lanes);
        c10.Store(c + ldc);
        c11.Store(c + ldc + Lanes);
        c20.Store(c + (2 * ldc));
        c21.Store(c + (2 * ldc) + Lanes);
        c30.Store(c + (3 * ldc));
        c31.Store(c + (3 * ldc) + Lanes);
        c40.Store(c + (4 * ldc));
        c41.Store(c + (4 * ldc) + Lanes);
        c50.Store(c + (5 * ldc));
        c51.Store(c + (5 * ldc) + Lanes);
        c60.Store(c + (6 * ldc));
        c61.Store(c + (6 * ldc) + Lanes);
        c70.Store(c + (7 * ldc));
        c71.Store(c + (7 * ldc) + Lanes);
    }

    private static void Block4X2(float* a, int lda, float* b, int ldb, float* c, int ldc, int inner)
    {
        var c00 = Vector512.Load(c);
        var c01 = Vector512.Load(c + Lanes);
        var c10 = Vector512.Load(c + ldc);
        var c11 = Vector512.Load(c + ldc + Lanes);
        var c20 = Vector512.Load(c + (2 * ldc));
        var c21 = Vector512.Load(c + (2 * ldc) + Lanes);
        var c30 = Vector512.Load(c + (3 * ldc));
        var c31 = Vector512.Load(c + (3 * ldc) + Lanes);
        for (var k = 0; k < inner; k++)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + Lanes);
            b += ldb;
            var x = Vector512.Create(a[k]);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(a[k + lda]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(a[k + (2 * lda)]);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(a[k + (3 * lda)]);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
        }

        c00.Store(c);
        c01.Store(c + Lanes);
        c10.Store(c + ldc);
        c11.Store(c + ldc + Lanes);
        c20.Store(c + (2 * ldc));
        c21.Store(c + (2 * ldc) + Lanes);
        c30.Store(c + (3 * ldc));
        c31.Store(c + (3 * ldc) + Lanes);
    }

    private static void Block1X2(float* a, float* b, int ldb, float* c, int inner)
    {
        var c0 = Vector512.Load(c);
        var c1 = Vector512.Load(c + Lanes);
        for (var k = 0; k < inner; k++)
        {
            var x = Vector512.Create(a[k]);
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + Lanes), c1);
            b += ldb;
        }

        c0.Store(c);
        c1.Store(c + Lanes);
    }

    private static void PanelOfOne(float* a, int lda, float* b, int ldb, float* c, int ldc, int rows, int inner)
    {
        for (var row = 0; row < rows; row++)
        {
            var from = a + ((nint)row * lda);
            var weights = b;
            var sum = Vector512.Load(c + ((nint)row * ldc));
            for (var k = 0; k < inner; k++)
            {
                sum = Vector512.FusedMultiplyAdd(Vector512.Create(from[k]), Vector512.Load(weights), sum);
                weights += ldb;
            }

            sum.Store(c + ((nint)row * ldc));
        }
    }
}
