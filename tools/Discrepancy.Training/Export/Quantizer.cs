namespace Discrepancy.Training.Export;

/// <summary>Rounds rows of numbers to 8 bits, each row with a scale of its own so that no large value is cut.</summary>
internal static class Quantizer
{
    /// <summary>The rounded row and what one unit of it is worth.</summary>
    public static float Round(ReadOnlySpan<float> row, Span<sbyte> rounded)
    {
        var largest = 1e-6f;
        foreach (var value in row)
        {
            largest = MathF.Max(largest, MathF.Abs(value));
        }

        var scale = largest / 127f;
        for (var i = 0; i < row.Length; i++)
        {
            rounded[i] = (sbyte)Math.Clamp((int)MathF.Round(row[i] / scale), -127, 127);
        }

        return scale;
    }
}
