using System.Collections.Immutable;
using System.Text.Json;

namespace Discrepancy.Evaluation.Pairs;

/// <summary>A file of sentence pairs.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="File">The file's name.</param>
/// <param name="One">The property, or the column from 0, of the one sentence.</param>
/// <param name="Other">The property or column of the other.</param>
/// <param name="Label">The property or column of the label.</param>
internal sealed record PairSet(string Name, string File, string One, string Other, string Label)
{
    /// <summary>All sets of the table.</summary>
    public static ImmutableArray<PairSet> All { get; } =
    [
        new("Breaking_NLI", "breaking-nli.jsonl", "sentence1", "sentence2", "gold_label"),
        new("EQUATE RedditNLI", "equate-redditnli.jsonl", "premise", "hypothesis", "gold_label"),
        new("EQUATE StressTest", "equate-stresstest_sample.jsonl", "premise", "hypothesis", "gold_label"),
        new("negation MNLI", "negation-mnli.tsv", "1", "2", "3"),
        new("negation SNLI", "negation-snli.tsv", "1", "2", "3"),
        new("negation RTE", "negation-rte.tsv", "1", "2", "3"),
        new("SICK dev", "sick-dev.tsv", "1", "2", "4"),
    ];

    /// <summary>The pairs of the file in <paramref name="folder"/>; none where it is missing.</summary>
    public ImmutableArray<SentencePair> Read(string folder)
    {
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path))
        {
            return [];
        }

        var isTable = path.EndsWith(".tsv", StringComparison.Ordinal);
        return [.. System.IO.File.ReadLines(path).Select(line => isTable ? OfColumns(line) : OfJson(line)).Where(pair => pair.Label is not "gold_label")];
    }

    private SentencePair OfColumns(string line)
    {
        var cells = line.Split('\t');
        return new SentencePair(Cell(One), Cell(Other), Cell(Label).ToLowerInvariant(), "");

        string Cell(string column) => cells[int.Parse(column, System.Globalization.CultureInfo.InvariantCulture)];
    }

    private SentencePair OfJson(string line)
    {
        using var json = JsonDocument.Parse(line);
        var category = json.RootElement.TryGetProperty("category", out var found) ? found.GetString()! : "";
        return new SentencePair(Property(One), Property(Other), Property(Label), category);

        string Property(string name) => json.RootElement.GetProperty(name).GetString()!;
    }
}
