using System.Runtime.InteropServices;

namespace Discrepancy.Analysis;

/// <summary>Biaffine scores of heads (Dozat and Manning, 2017) in integers, and the tree that they make.</summary>
internal sealed class ArcScorer(IntegerLayer bilinear, short[] root)
{
    private const int Panel = IntegerLayer.Panel;
    private const long UnitsToOne = (long)(1 / HiddenUnits.Unit);

    public static ArcScorer Read(ModelReader reader, float unit)
    {
        var bilinear = IntegerLayer.Read(reader, unit);
        return new ArcScorer(bilinear, HiddenUnits.Quantize(reader.ReadSingles()));
    }

    /// <summary>The left factor of the scores, one row a token.</summary>
    public void Queries(ReadOnlySpan<short> dependents, int rows, Span<short> queries)
    {
        using var sums = new Buffer<int>(rows * bilinear.Outputs);
        bilinear.Multiply(dependents, rows, sums.Span);
        Span<float> values = stackalloc float[bilinear.Outputs];
        for (var row = 0; row < rows; row++)
        {
            bilinear.Scale(sums.Span.Slice(row * bilinear.Outputs, bilinear.Outputs), values);
            HiddenUnits.Quantize(values, queries.Slice(row * bilinear.Outputs, bilinear.Outputs));
        }
    }

    /// <summary>Chooses the heads of a sentence whose rows are <paramref name="rows"/>, each with its margin in hundredths of a logit.</summary>
    public void Decode(ReadOnlySpan<short> queries, ReadOnlySpan<short> candidates, ReadOnlySpan<int> rows, Span<int> heads, Span<int> margins)
    {
        var size = bilinear.Outputs;
        var tokens = rows.Length;
        var width = (tokens + 1 + Panel - 1) / Panel * Panel;
        using var packed = new Buffer<short>(width * size);
        using var gathered = new Buffer<short>(tokens * size);
        using var sums = new Buffer<int>(tokens * width);
        packed.Span.Clear();
        Pack(root, 0, packed.Span);
        for (var token = 0; token < tokens; token++)
        {
            Pack(candidates.Slice(rows[token] * size, size), token + 1, packed.Span);
            queries.Slice(rows[token] * size, size).CopyTo(gathered.Span[(token * size)..]);
        }

        IntegerKernel.Multiply(gathered.Span, size, packed.Span, sums.Span, width, tokens);
        ArcDecoder.Decode(sums.Span, width, tokens, heads);
        for (var token = 0; token < tokens; token++)
        {
            margins[token] = ToHundredths(ArcDecoder.Margin(sums.Span.Slice(token * width, tokens + 1), token, heads[token]));
        }
    }

    /// <summary>A score is a sum of products of two hidden values.</summary>
    private static int ToHundredths(long score) => (int)(score * 100 / (UnitsToOne * UnitsToOne));

    /// <summary>Puts a candidate's vector at its place among the weights, as <see cref="IntegerLayer"/> packs them.</summary>
    private static void Pack(ReadOnlySpan<short> vector, int candidate, Span<short> packed)
    {
        var pairs = MemoryMarshal.Cast<short, int>(vector);
        var target = MemoryMarshal.Cast<short, int>(packed)[(candidate / Panel * Panel * pairs.Length)..];
        for (var pair = 0; pair < pairs.Length; pair++)
        {
            target[(pair * Panel) + (candidate % Panel)] = pairs[pair];
        }
    }
}
