using System.Collections.Immutable;

namespace Discrepancy.Evaluation;

/// <summary>The gold tuples of a CaRB file: a sentence, the relation, the arguments, separated by tabs.</summary>
internal static class CarbGold
{
    /// <summary>The tuples by sentence, in the order of the file.</summary>
    public static IReadOnlyList<(string Sentence, ImmutableArray<OpenTuple> Tuples)> Read(string path) =>
    [
        .. File.ReadLines(path)
            .Select(line => line.Trim().Split('\t'))
            .GroupBy(cells => cells[0].Trim(), cells => ToTuple(cells), StringComparer.Ordinal)
            .Select(group => (group.Key, group.ToImmutableArray())),
    ];

    private static OpenTuple ToTuple(string[] cells) => new(CarbText.Words(cells[1]), CarbText.Words(cells[2]), [.. cells[3..].SelectMany(cell => CarbText.Words(cell))]);
}
