namespace Discrepancy.Analysis;

/// <summary>The hidden layer between the encoder and the heads: one product, cut into the parts that each head reads.</summary>
internal sealed class Projection
{
    private readonly IntegerLayer _layer;
    private readonly int[] _sizes;
    private readonly bool[] _rectified;

    private Projection(IntegerLayer layer, int[] sizes)
    {
        _layer = layer;
        _sizes = sizes;
        _rectified = [true, true, false, false, true];
    }

    public static Projection Read(ModelReader reader) => new(IntegerLayer.Read(reader, BiLstm.StateUnit), reader.ReadInt32s());

    /// <summary>The 16-bit parts: dependents and heads of arcs, dependents and heads of relations, entities. The buffers are the caller's.</summary>
    public Buffer<short>[] Run(ReadOnlySpan<short> encoded, int rows)
    {
        var parts = Array.ConvertAll(_sizes, size => new Buffer<short>(rows * size));
        using var sums = new Buffer<int>(rows * _layer.Outputs);
        _layer.Multiply(encoded, rows, sums.Span);
        Span<float> values = stackalloc float[_layer.Outputs];
        for (var row = 0; row < rows; row++)
        {
            _layer.Scale(sums.Span.Slice(row * _layer.Outputs, _layer.Outputs), values);
            Split(values, row, parts);
        }

        return parts;
    }

    private void Split(Span<float> values, int row, Buffer<short>[] parts)
    {
        var first = 0;
        for (var part = 0; part < parts.Length; part++)
        {
            var size = _sizes[part];
            var target = parts[part].Span.Slice(row * size, size);
            HiddenUnits.Quantize(values.Slice(first, size), target);
            if (_rectified[part])
            {
                HiddenUnits.Rectify(target);
            }

            first += size;
        }
    }
}
