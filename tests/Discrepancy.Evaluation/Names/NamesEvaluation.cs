using System.Globalization;
using Discrepancy.Naming;

namespace Discrepancy.Evaluation.Names;

/// <summary>The person pairs of OpenSanctions' nomenklatura: precision, recall and F1 of the pairs taken for one person.</summary>
internal sealed class NamesEvaluation : IEvaluation
{
    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public string Description => "Pairs of persons' names: one person or two.";

    /// <inheritdoc/>
    public string Folder => "names";

    /// <inheritdoc/>
    public void Run(EvaluationInput input, TextWriter output)
    {
        var pairs = NamePair.ReadFile(Path.Combine(input.Folder, "name-pairs.csv"))
            .Where(pair => string.Equals(pair.Schema, "Person", StringComparison.Ordinal))
            .Select(pair => (Pair: pair, Match: PersonNames.Compare(pair.Left, pair.Right)))
            .ToList();
        var found = pairs.Count(item => item.Pair.IsMatch && item.Match.IsOnePerson);
        var precision = 100.0 * found / Math.Max(1, pairs.Count(item => item.Match.IsOnePerson));
        var recall = 100.0 * found / Math.Max(1, pairs.Count(item => item.Pair.IsMatch));
        output.WriteLine("| pairs of persons | one person | precision | recall | F1 |");
        output.WriteLine("| --: | --: | --: | --: | --: |");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {pairs.Count} | {pairs.Count(item => item.Pair.IsMatch)} | {precision:0.0} | {recall:0.0} | {2 * precision * recall / Math.Max(1, precision + recall):0.0} |"));
        foreach (var (pair, match) in pairs.Where(item => input.ListsErrors && item.Pair.IsMatch != item.Match.IsOnePerson))
        {
            output.WriteLine($"{(pair.IsMatch ? "missed" : "wrong")}: {pair.Left} / {pair.Right} ({match.Reason})");
        }
    }
}
