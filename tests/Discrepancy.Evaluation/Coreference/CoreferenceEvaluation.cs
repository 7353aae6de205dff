using System.Globalization;
using System.Text;
using Discrepancy.Analysis;
using Discrepancy.Reading;
using Discrepancy.Resolution;

namespace Discrepancy.Evaluation;

/// <summary>Measures who pronouns and descriptions stand for on GUM, which marks all mentions of each thing.</summary>
internal sealed class CoreferenceEvaluation : IEvaluation
{
    private readonly DocumentAnalyzer _analyzer = new();
    private readonly DiscrepancyPipeline _pipeline = new();
    private readonly TextDocumentReader _reader = new();

    /// <inheritdoc/>
    public string Name => "coreference";

    /// <inheritdoc/>
    public string Description => "Pronouns and descriptions resolved to a named person or organization (GUM).";

    /// <inheritdoc/>
    public string Folder => Path.Combine("train", "ud");

    /// <inheritdoc/>
    public void Run(EvaluationInput input, TextWriter output)
    {
        foreach (var file in Directory.GetFiles(input.Folder, "gum-*.conllu").Order(StringComparer.Ordinal))
        {
            var total = new CoreferenceScore();
            foreach (var document in GumReader.Read(file))
            {
                Score(document, total, input.ListsErrors ? output : TextWriter.Null);
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}: {total}"));
        }
    }

    private void Score(GoldDocument gold, CoreferenceScore total, TextWriter errors)
    {
        var document = _reader.Read(gold.Name, Encoding.UTF8.GetBytes(gold.Text));
        var references = DocumentReferences.Read(_analyzer.Analyze(document), _pipeline.Analyze([document]).Claims);
        var resolved = references.All.Where(reference => reference.Canonical is not null).ToList();
        var right = new HashSet<GoldMention>();
        foreach (var reference in resolved)
        {
            var (chain, mention) = Find(gold, reference);
            var isRight = chain is not null && chain.Any(other => Holds(other, reference.Canonical!));
            total.Count(IsDescription(gold, reference), isRight);
            if (isRight)
            {
                right.Add(mention!);
            }
            else
            {
                errors.WriteLine($"wrong {gold.Name}: {Context(gold.Text, reference.Span.Start)} = {reference.Canonical}; gold: {chain?.FirstOrDefault(other => !other.IsPronoun)?.Words.Aggregate((a, b) => $"{a} {b}") ?? "none"}");
            }
        }

        foreach (var mention in gold.Chains.SelectMany(Anaphors))
        {
            total.CountGold(mention.IsDescription, right.Contains(mention));
            if (!right.Contains(mention))
            {
                var reason = references.All.FirstOrDefault(reference => reference.Span.Start == mention.Start)?.Reason ?? "not read";
                errors.WriteLine($"missed {gold.Name}: {Context(gold.Text, mention.Start)} ({reason})");
            }
        }
    }

    private static bool IsDescription(GoldDocument gold, Reference reference) => gold.Text[reference.Span.Start..reference.Span.End].Contains(' ', StringComparison.Ordinal);

    /// <summary>Pronouns and descriptions behind a name of the same person or organization.</summary>
    private static IEnumerable<GoldMention> Anaphors(IReadOnlyList<GoldMention> chain) =>
        chain.Where(mention => (mention.IsPronoun || mention.IsDescription)
            && chain.Any(name => name.IsName && name.EntityType is "person" or "organization" && name.Start < mention.Start));

    private static (IReadOnlyList<GoldMention>? Chain, GoldMention? Mention) Find(GoldDocument gold, Reference reference) => gold.Chains
        .SelectMany(chain => chain.Where(mention => mention.Start == reference.Span.Start && mention.End >= reference.Span.End).Select(mention => (Chain: chain, Mention: mention)))
        .OrderBy(item => item.Mention.End)
        .Select(item => ((IReadOnlyList<GoldMention>?)item.Chain, (GoldMention?)item.Mention))
        .FirstOrDefault();

    private static bool Holds(GoldMention mention, string name) =>
        mention.IsName && (IsPerson(mention) ? name.Split(' ')[^1..] : name.Split(' ')).All(part => mention.Words.Any(word => word.Contains(part, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A person's chain may hold the surname alone.</summary>
    private static bool IsPerson(GoldMention mention) => mention.EntityType == "person";

    private static string Context(string text, int at) =>
        $"{text[Math.Max(0, at - 60)..at]}[{text[at..Math.Min(text.Length, at + 25)]}]".ReplaceLineEndings(" ");
}
