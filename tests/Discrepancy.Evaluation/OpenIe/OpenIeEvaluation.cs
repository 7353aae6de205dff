using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Evaluation;

/// <summary>Open claims: the propositions of the development sentences of CaRB against its gold tuples.</summary>
internal sealed class OpenIeEvaluation : IEvaluation
{
    private readonly ClaimReader _reader = new();

    public string Name => "open-ie";

    public string Description => "Propositions against the gold tuples of CaRB dev, matched as CaRB does.";

    public string Folder => "open-ie";

    public void Run(EvaluationInput input, TextWriter output)
    {
        var scorer = new CarbScorer();
        var gold = CarbGold.Read(Path.Combine(input.Folder, "carb-gold.dev.tsv"));
        foreach (var (sentence, tuples) in gold)
        {
            var extractions = Read(sentence);
            scorer.Add(tuples, extractions);
            if (input.ListsErrors)
            {
                List(sentence, tuples, extractions, output);
            }
        }

        var curve = scorer.Curve();
        output.WriteLine($"CaRB dev: {gold.Count} sentences, {gold.Sum(item => item.Tuples.Length)} gold tuples");
        Print("best F1", curve.MaxBy(score => score.F1), output);
        Print("all extractions", curve.Count > 0 ? curve[0] : null, output);
    }

    private static void Print(string name, CarbScore? score, TextWriter output)
    {
        if (score is not null)
        {
            output.WriteLine($"{name,-16} P {score.Precision * 100:F1}  R {score.Recall * 100:F1}  F1 {score.F1 * 100:F1}  (confidence >= {score.Threshold:F2}, {score.Extractions} extractions)");
        }
    }

    private static void List(string sentence, ImmutableArray<OpenTuple> gold, ImmutableArray<OpenTuple> extractions, TextWriter output)
    {
        output.WriteLine($"\n# {sentence}");
        foreach (var tuple in gold)
        {
            var best = extractions.Select(extraction => CarbMatch.Of(tuple, extraction).Recall).DefaultIfEmpty(0).Max();
            output.WriteLine($"  gold R {best:F2} {tuple}");
        }

        foreach (var extraction in extractions)
        {
            var best = gold.Select(tuple => CarbMatch.Of(tuple, extraction).Precision).DefaultIfEmpty(0).Max();
            output.WriteLine($"  ours P {best:F2} {extraction} {extraction.Confidence:F2}");
        }
    }

    private ImmutableArray<OpenTuple> Read(string sentence) =>
    [
        .. _reader.Read("carb.txt", CarbText.ToText(sentence)).Where(claim => claim.Value is PropositionValue).Select(ToTuple),
    ];

    /// <summary>A preposition or "that" directly behind the predicate belongs to the relation, as in the gold.</summary>
    private static OpenTuple ToTuple(Claim claim)
    {
        var value = (PropositionValue)claim.Value;
        var relation = CarbText.ToWords(claim.Predicate.Words);
        var rest = value.Arguments.Skip(1).SelectMany((argument, i) => CarbText.ToWords(argument.Words)).ToImmutableArray();
        var link = value.Arguments.Length > 1 ? value.Arguments[1] : null;
        var moved = link is null ? 0 : link.Preposition.Length > 0 ? CarbText.Words(link.Preposition).Length : link.Role is PropositionRole.Content && rest[0] is "that" ? 1 : 0;
        return new OpenTuple([.. relation, .. rest[..moved]], CarbText.ToWords(claim.Subject.Mention), rest[moved..], claim.Confidence);
    }
}
