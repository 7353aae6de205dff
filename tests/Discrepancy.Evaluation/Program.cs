using System.CommandLine;
using Discrepancy.Evaluation;
using Discrepancy.Evaluation.Dates;
using Discrepancy.Evaluation.Names;
using Discrepancy.Evaluation.Pairs;
using Discrepancy.Evaluation.Quantities;
using Discrepancy.Evaluation.Unrelated;

var root = new RootCommand("Measures how right Discrepancy is, on data sets with gold. Each command prints a table of docs/accuracy.md.");
IEvaluation[] evaluations =
[
    new AttributionEvaluation(),
    new CoreferenceEvaluation(),
    new DatesGum(),
    new DatesRecognizers(),
    new QuantityEvaluation(),
    new NamesEvaluation(),
    new AtomicFactsEvaluation(),
    new OpenIeEvaluation(),
    new PairEvaluation(),
    new UnrelatedEvaluation(),
];
foreach (var evaluation in evaluations)
{
    root.Add(EvaluationCommand.Create(evaluation));
}

root.Add(ClusterCommand.Create());
return await root.Parse(args).InvokeAsync();
