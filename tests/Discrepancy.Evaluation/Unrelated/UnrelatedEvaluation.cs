using System.Collections.Immutable;
using System.Globalization;
using Discrepancy.Findings;
using Discrepancy.Reading;

namespace Discrepancy.Evaluation.Unrelated;

/// <summary>
/// Pairs of articles of different events, drawn with a fixed seed from the clusters of news, the incidents and ECB+: what is flagged between two such
/// articles is wrong. What one of them tells in two ways by itself is counted apart.
/// </summary>
internal sealed class UnrelatedEvaluation : IEvaluation
{
    private const int Pairs = 500;
    private const ulong Seed = 5;

    private readonly DiscrepancyPipeline _pipeline = new(new DiscrepancyOptions { MaxDegreeOfParallelism = 1 });

    /// <inheritdoc/>
    public string Name => "unrelated";

    /// <inheritdoc/>
    public string Description => "Findings at warning or above between articles of different events.";

    /// <inheritdoc/>
    public string Folder => "";

    /// <inheritdoc/>
    public void Run(EvaluationInput input, TextWriter output)
    {
        var pools = new[] { ReadNews(input.Folder), IncidentArticles.Read(input.Folder), EcbArticles.Read(input.Folder) }.Where(pool => !pool.IsEmpty).ToImmutableArray();
        if (pools.IsEmpty)
        {
            output.WriteLine($"{Name}: skipped, '{input.Folder}' has neither news-triples nor incidents nor events/ecbplus");
            return;
        }

        var pairs = Draw(pools);
        var findings = new ImmutableArray<Finding>[pairs.Length];
        Parallel.For(0, pairs.Length, i => findings[i] = Flagged(pairs[i]));
        var between = findings.Sum(found => found.Count(IsBetween));
        output.WriteLine("| pairs | flagged between the two | pairs with such a finding | flagged within one |\n| --: | --: | --: | --: |");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {pairs.Length} | {between} | {findings.Count(found => found.Any(IsBetween))} | {findings.Sum(found => found.Length) - between} |"));
        foreach (var (pair, finding) in pairs.Zip(findings).SelectMany(item => item.Second.Select(finding => (item.First, finding))).Where(_ => input.ListsErrors))
        {
            output.WriteLine($"{(IsBetween(finding) ? "between" : "within")}: {pair.Left.Event} / {pair.Right.Event}: {finding.Rule}: {finding.Explanation}");
        }
    }

    /// <summary>As many of one data set as of two.</summary>
    private static ImmutableArray<(Article Left, Article Right)> Draw(ImmutableArray<ImmutableArray<Article>> pools)
    {
        var random = new PseudoRandom(Seed);
        var pairs = ImmutableArray.CreateBuilder<(Article, Article)>(Pairs);
        while (pairs.Count < Pairs)
        {
            var pool = pools[random.Next(pools.Length)];
            var other = pairs.Count % 2 == 0 ? pool : pools[random.Next(pools.Length)];
            var (left, right) = (pool[random.Next(pool.Length)], other[random.Next(other.Length)]);
            if (!string.Equals(left.Event, right.Event, StringComparison.Ordinal))
            {
                pairs.Add((left, right));
            }
        }

        return pairs.MoveToImmutable();
    }

    private static ImmutableArray<Article> ReadNews(string data)
    {
        var folder = Path.Combine(data, "news-triples");
        return !Directory.Exists(folder) ? [] :
        [
            .. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => new Article($"cluster {Path.GetFileName(Path.GetDirectoryName(path))}", new TextDocumentReader().Read(Path.GetRelativePath(folder, path), File.ReadAllBytes(path)))),
        ];
    }

    private static bool IsBetween(Finding finding) =>
        finding.Groups.SelectMany(group => group.Evidence).Select(evidence => evidence.Span.Document.Path).Distinct(StringComparer.Ordinal).Skip(1).Any();

    private ImmutableArray<Finding> Flagged((Article Left, Article Right) pair) =>
        [.. _pipeline.Analyze([pair.Left.Document, pair.Right.Document]).Findings.Where(finding => finding.Level >= Level.Warning)];
}
