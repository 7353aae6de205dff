using System.Numerics;
using System.Runtime.CompilerServices;

namespace Discrepancy.Analysis;

/// <summary>
/// Squashing functions of additions, products and one division, each an IEEE operation with one right answer on every
/// processor. Training uses the same functions, so nothing is lost by their being approximations.
/// </summary>
internal static class Activations
{
    private const float TanhLimit = 4.9f;

    /// <summary>Padé approximant (7/6) of the hyperbolic tangent, exact to 1e-4 within its limits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Tanh(Vector<float> x)
    {
        x = Vector.Min(Vector.Max(x, new Vector<float>(-TanhLimit)), new Vector<float>(TanhLimit));
        var y = x * x;
        var above = x * (new Vector<float>(135135f) + (y * (new Vector<float>(17325f) + (y * (new Vector<float>(378f) + y)))));
        var below = new Vector<float>(135135f) + (y * (new Vector<float>(62370f) + (y * (new Vector<float>(3150f) + (y * 28f)))));
        return above / below;
    }

    /// <summary>The logistic function by way of <see cref="Tanh"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Sigmoid(Vector<float> x) => (Tanh(x * 0.5f) * 0.5f) + new Vector<float>(0.5f);
}
