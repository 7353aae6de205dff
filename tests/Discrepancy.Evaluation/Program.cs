using System.CommandLine;
using Discrepancy.Evaluation;

var root = new RootCommand("Measures how right Discrepancy is, on data sets with gold. Each command prints a table of docs/accuracy.md.");
IEvaluation[] evaluations =
[
    new AttributionEvaluation(),
    new CoreferenceEvaluation(),
];
foreach (var evaluation in evaluations)
{
    root.Add(EvaluationCommand.Create(evaluation));
}

return await root.Parse(args).InvokeAsync();
