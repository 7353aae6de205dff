using System.Globalization;

namespace Discrepancy.Evaluation;

/// <summary>Counts resolved pronouns and descriptions.</summary>
internal sealed class CoreferenceScore
{
    private readonly int[] _right = new int[2];
    private readonly int[] _resolved = new int[2];
    private readonly int[] _gold = new int[2];
    private readonly int[] _found = new int[2];

    /// <summary>Counts one that was resolved.</summary>
    public void Count(bool isDescription, bool isRight)
    {
        _resolved[isDescription ? 1 : 0]++;
        _right[isDescription ? 1 : 0] += isRight ? 1 : 0;
    }

    /// <summary>Counts one that the gold has.</summary>
    public void CountGold(bool isDescription, bool isFound)
    {
        _gold[isDescription ? 1 : 0]++;
        _found[isDescription ? 1 : 0] += isFound ? 1 : 0;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"pronouns {Part(0)}; descriptions {Part(1)}; all {Share("precision", _right.Sum(), _resolved.Sum())}, {Share("resolved", _found.Sum(), _gold.Sum())}";

    private string Part(int kind) => $"{Share("precision", _right[kind], _resolved[kind])}, {Share("resolved", _found[kind], _gold[kind])}";

    private static string Share(string label, int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{label} {(whole == 0 ? 0 : 100.0 * part / whole):0.0} % ({part} of {whole})");
}
