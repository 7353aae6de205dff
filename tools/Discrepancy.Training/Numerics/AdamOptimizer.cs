using System.Numerics;
using System.Runtime.InteropServices;

namespace Discrepancy.Training.Numerics;

/// <summary>Adam (Kingma and Ba, 2015) with the gradient clipped to a norm; embedding rows are updated where touched.</summary>
internal sealed class AdamOptimizer(IReadOnlyList<Parameter> parameters, IReadOnlyList<SparseTable> tables, int shards)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private const float Epsilon = 1e-8f;
    private const float MaximumNorm = 5f;
    private int _step;

    /// <summary>Applies one step and clears the gradients of the dense parameters.</summary>
    public void Step(float rate, float decay)
    {
        _step++;
        var norm = Math.Sqrt(SumGradients());
        var scale = norm > MaximumNorm ? (float)(MaximumNorm / norm) : 1f;
        var correction = (float)(Math.Sqrt(1 - Math.Pow(Beta2, _step)) / (1 - Math.Pow(Beta1, _step)));
        foreach (var parameter in parameters)
        {
            Update(parameter.Values, parameter.GradientValues(0), parameter.FirstMoment, parameter.SecondMoment, scale, rate * correction, parameter.Rows == 1 ? 0f : rate * decay);
            for (var shard = 0; shard < shards; shard++)
            {
                parameter.GradientValues(shard).AsSpan().Clear();
            }

            parameter.RefreshTranspose();
        }

        foreach (var table in tables)
        {
            foreach (var row in table.Touched)
            {
                var at = row * table.Columns;
                Update(table.Values.AsSpan(at, table.Columns), table.Gradients.AsSpan(at, table.Columns), table.FirstMoment.AsSpan(at, table.Columns), table.SecondMoment.AsSpan(at, table.Columns), scale, rate * correction, 0f);
            }
        }
    }

    private double SumGradients()
    {
        var total = 0.0;
        foreach (var parameter in parameters)
        {
            for (var shard = 1; shard < shards; shard++)
            {
                Elementwise.Add(parameter.GradientValues(shard), parameter.GradientValues(0));
            }

            total += SquaredNorm(parameter.GradientValues(0));
        }

        foreach (var table in tables)
        {
            foreach (var row in table.Touched)
            {
                total += SquaredNorm(table.Gradients.AsSpan(row * table.Columns, table.Columns));
            }
        }

        return total;
    }

    /// <summary>Four interleaved sums, the same on every machine.</summary>
    private static double SquaredNorm(ReadOnlySpan<float> values)
    {
        double a = 0, b = 0, c = 0, d = 0;
        var i = 0;
        for (; i + 4 <= values.Length; i += 4)
        {
            a += values[i] * (double)values[i];
            b += values[i + 1] * (double)values[i + 1];
            c += values[i + 2] * (double)values[i + 2];
            d += values[i + 3] * (double)values[i + 3];
        }

        for (; i < values.Length; i++)
        {
            a += values[i] * (double)values[i];
        }

        return a + b + c + d;
    }

    private static void Update(Span<float> value, Span<float> gradient, Span<float> first, Span<float> second, float scale, float rate, float decay)
    {
        var v = MemoryMarshal.Cast<float, Vector<float>>(value);
        var g = MemoryMarshal.Cast<float, Vector<float>>(gradient);
        var m = MemoryMarshal.Cast<float, Vector<float>>(first);
        var s = MemoryMarshal.Cast<float, Vector<float>>(second);
        for (var i = 0; i < v.Length; i++)
        {
            var x = g[i] * scale;
            m[i] = (m[i] * Beta1) + (x * (1 - Beta1));
            s[i] = (s[i] * Beta2) + (x * x * (1 - Beta2));
            v[i] -= (m[i] * rate / (Vector.SquareRoot(s[i]) + new Vector<float>(Epsilon))) + (v[i] * decay);
        }

        for (var i = v.Length * Vector<float>.Count; i < value.Length; i++)
        {
            var x = gradient[i] * scale;
            first[i] = (first[i] * Beta1) + (x * (1 - Beta1));
            second[i] = (second[i] * Beta2) + (x * x * (1 - Beta2));
            value[i] -= (first[i] * rate / (MathF.Sqrt(second[i]) + Epsilon)) + (value[i] * decay);
        }
    }
}
