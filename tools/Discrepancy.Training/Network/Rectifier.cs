namespace Discrepancy.Training.Network;

/// <summary>max(0, x).</summary>
internal static class Rectifier
{
    /// <summary>Rectifies the values; where a gradient is given, clears it where the value is zero instead.</summary>
    public static void Apply(Span<float> values, Span<float> gradient)
    {
        if (gradient.IsEmpty)
        {
            foreach (ref var value in values)
            {
                value = MathF.Max(0f, value);
            }

            return;
        }

        for (var i = 0; i < values.Length; i++)
        {
            gradient[i] = values[i] > 0f ? gradient[i] : 0f;
        }
    }
}
