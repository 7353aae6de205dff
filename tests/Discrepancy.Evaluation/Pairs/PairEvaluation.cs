using System.Text;
using Discrepancy.Findings;
using Discrepancy.Reading;

namespace Discrepancy.Evaluation.Pairs;

/// <summary>
/// Sentence pairs with gold: each sentence is a document of its own, and a pair is flagged where a finding of a warning or above says that both cannot
/// be true. In negation RTE nobody told contradiction from neutral, so that only the entailments count.
/// </summary>
internal sealed class PairEvaluation : IEvaluation
{
    private readonly DiscrepancyPipeline _pipeline = new(new DiscrepancyOptions { MaxDegreeOfParallelism = 1 });
    private readonly TextDocumentReader _reader = new();

    /// <inheritdoc/>
    public string Name => "pairs";

    /// <inheritdoc/>
    public string Description => "Contradictions between two sentences, each a document of its own.";

    /// <inheritdoc/>
    public string Folder => "pairs";

    /// <inheritdoc/>
    public void Run(EvaluationInput input, TextWriter output)
    {
        var categories = new SortedDictionary<string, PairScore>(StringComparer.Ordinal);
        output.WriteLine(PairScore.Heading);
        foreach (var set in PairSet.All)
        {
            var pairs = set.Read(input.Folder);
            var findings = new Finding?[pairs.Length];
            Parallel.For(0, pairs.Length, i => findings[i] = Find(pairs[i]));
            var score = new PairScore();
            foreach (var (pair, finding) in pairs.Zip(findings))
            {
                score.Add(pair, finding is not null);
                Category(categories, pair)?.Add(pair, finding is not null);
            }

            output.WriteLine(score.ToRow(set.Name));
            ListErrors(set, pairs.Zip(findings), input, output);
        }

        foreach (var (category, score) in categories)
        {
            output.WriteLine(score.ToRow(category));
        }
    }

    private static PairScore? Category(SortedDictionary<string, PairScore> categories, SentencePair pair)
    {
        if (pair.Category.Length > 0 && !categories.ContainsKey(pair.Category))
        {
            categories[pair.Category] = new PairScore();
        }

        return categories.GetValueOrDefault(pair.Category);
    }

    private static void ListErrors(PairSet set, IEnumerable<(SentencePair Pair, Finding? Finding)> items, EvaluationInput input, TextWriter output)
    {
        foreach (var (pair, finding) in items.Where(item => input.ListsErrors && item.Pair.IsContradiction == (item.Finding is null)))
        {
            output.WriteLine($"{set.Name}: {(finding is null ? "missed" : $"wrong {finding.Rule}")} ({pair.Label} {pair.Category})\n    {pair.One}\n    {pair.Other}");
        }
    }

    private Finding? Find(SentencePair pair) =>
        _pipeline.Analyze([_reader.Read("a.txt", Encoding.UTF8.GetBytes(pair.One)), _reader.Read("b.txt", Encoding.UTF8.GetBytes(pair.Other))])
            .Findings.FirstOrDefault(finding => finding.Level >= Level.Warning && finding.Relation is Relation.Contradiction);
}
