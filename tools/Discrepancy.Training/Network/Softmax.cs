namespace Discrepancy.Training.Network;

/// <summary>Cross entropy of a softmax.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into probabilities.</summary>
    public static void Normalize(Span<float> scores)
    {
        var top = float.NegativeInfinity;
        foreach (var score in scores)
        {
            top = MathF.Max(top, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = Exp(score - top);
            sum += score;
        }

        var factor = 1f / sum;
        foreach (ref var score in scores)
        {
            score *= factor;
        }
    }

    /// <summary>Turns scores into the scaled gradient of the loss of the gold class, and returns the loss.</summary>
    public static double Loss(Span<float> scores, int gold, float scale)
    {
        Normalize(scores);
        var loss = -Math.Log(Math.Max(scores[gold], 1e-12));
        scores[gold] -= 1f;
        foreach (ref var score in scores)
        {
            score *= scale;
        }

        return loss;
    }

    /// <summary>As <see cref="Loss"/> where any of the classes in the set <paramref name="allowed"/> (bits) is right.</summary>
    public static double PartialLoss(Span<float> scores, ushort allowed, float scale)
    {
        Normalize(scores);
        var right = 1e-12f;
        for (var i = 0; i < scores.Length; i++)
        {
            right += ((allowed >> i) & 1) != 0 ? scores[i] : 0f;
        }

        for (var i = 0; i < scores.Length; i++)
        {
            var target = ((allowed >> i) & 1) != 0 ? scores[i] / right : 0f;
            scores[i] = (scores[i] - target) * scale;
        }

        return -Math.Log(right);
    }

    /// <summary>The exponential of a number that is not positive, by range reduction and a polynomial: the same on every machine.</summary>
    private static float Exp(float x)
    {
        if (x < -80f)
        {
            return 0f;
        }

        var scaled = x * 1.44269504f;
        var whole = MathF.Floor(scaled);
        var f = scaled - whole;
        var power = 1f + (f * (0.69314718f + (f * (0.24022651f + (f * (0.05550411f + (f * (0.00961813f + (f * (0.00133336f + (f * 0.00015404f)))))))))));
        return power * BitConverter.Int32BitsToSingle(((int)whole + 127) << 23);
    }
}
