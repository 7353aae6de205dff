using System.Numerics;
using System.Runtime.InteropServices;

namespace Discrepancy.Analysis;

/// <summary>The relation of a token to its head: one hidden layer over the sum of both vectors.</summary>
internal sealed class RelationScorer
{
    private readonly IntegerLayer _output;
    private readonly short[] _root;
    private readonly int _classes;
    private readonly int _rootClass;

    private RelationScorer(IntegerLayer output, short[] root, string[] names)
    {
        _output = output;
        _root = root;
        _classes = names.Length;
        _rootClass = Array.IndexOf(names, "root");
    }

    public static RelationScorer Read(ModelReader reader, string[] names) =>
        new(IntegerLayer.Read(reader, HiddenUnits.Unit), HiddenUnits.Quantize(reader.ReadSingles()), names);

    /// <summary>Classifies the arcs of packed rows; a head of -1 is the root.</summary>
    public void Classify(ReadOnlySpan<short> dependents, ReadOnlySpan<short> heads, ReadOnlySpan<int> headRows, Span<int> relations)
    {
        var size = _output.Inputs;
        using var hidden = new Buffer<short>(headRows.Length * size);
        for (var row = 0; row < headRows.Length; row++)
        {
            var head = headRows[row] < 0 ? _root : heads.Slice(headRows[row] * size, size);
            Combine(dependents.Slice(row * size, size), head, hidden.Span.Slice(row * size, size));
        }

        using var sums = new Buffer<int>(headRows.Length * _output.Outputs);
        _output.Multiply(hidden.Span, headRows.Length, sums.Span);
        Span<float> scores = stackalloc float[_output.Outputs];
        for (var row = 0; row < headRows.Length; row++)
        {
            _output.Scale(sums.Span.Slice(row * _output.Outputs, _output.Outputs), scores);
            relations[row] = headRows[row] < 0 ? _rootClass : Best(scores[.._classes]);
        }
    }

    private static void Combine(ReadOnlySpan<short> dependent, ReadOnlySpan<short> head, Span<short> hidden)
    {
        var left = MemoryMarshal.Cast<short, Vector<short>>(dependent);
        var right = MemoryMarshal.Cast<short, Vector<short>>(head);
        var sum = MemoryMarshal.Cast<short, Vector<short>>(hidden);
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] = Vector.Max(Vector.AddSaturate(left[i], right[i]), Vector<short>.Zero);
        }
    }

    private int Best(ReadOnlySpan<float> scores)
    {
        var best = _rootClass == 0 ? 1 : 0;
        for (var i = best + 1; i < scores.Length; i++)
        {
            best = i != _rootClass && scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
